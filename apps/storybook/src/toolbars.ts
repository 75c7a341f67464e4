/** The toolbars: language, theme, width, host page and zoom for every story. */
import type { Language } from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';
import manifest from '@baku-charter/widgets/custom-elements.json';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { HOST_TITLES, type HostName, putOnHost } from './hosts.ts';

/** What is chosen in the toolbars. */
interface ToolbarValues {
  language: Language;
  theme: 'auto' | 'light' | 'dark';
  width: string;
  host: HostName;
  zoom: string;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  az: 'Azərbaycanca',
  ru: 'Русский',
  tr: 'Türkçe',
  ar: 'العربية',
};

const toolbar = <Icon extends string>(title: string, icon: Icon, items: Readonly<Record<string, string>>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
    dynamicTitle: true,
  },
});

const widths = ['240px', '320px', '480px', '640px', '960px', '1280px', '1600px'];

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: toolbar('Language', 'globe', LANGUAGE_NAMES),
  theme: toolbar('Theme of the elements', 'contrast', {
    auto: 'Theme: as the page',
    light: 'Theme: light',
    dark: 'Theme: dark',
  }),
  // No value is a plain number: Storybook would parse it from its address as one, and find no title for it.
  width: toolbar('Width of the container', 'ruler', {
    full: 'All of the page',
    ...Object.fromEntries(widths.map((width) => [width, width.replace('px', ' px')])),
  }),
  host: toolbar('Host page', 'browser', HOST_TITLES),
  zoom: toolbar('Zoom', 'zoom', { x1: '100 %', x2: '200 %', x4: '400 %' }),
};

export const initialGlobals: ToolbarValues = {
  language: 'en',
  theme: 'auto',
  width: 'full',
  host: 'plain',
  zoom: 'x1',
};

/** The names of all events of the elements, from the manifest. */
const EVENTS = new Set(
  manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((declaration) => ('events' in declaration ? declaration.events.map(({ name }) => name) : [])),
  ),
);

/** Shows in the Actions panel what the elements in a page dispatch. */
const listenTo = (page: HTMLElement) => {
  for (const name of EVENTS) {
    page.addEventListener(name, (event) => {
      // Only the event's own fields: those that every event has would bury them.
      action(name)(Object.fromEntries(Object.entries(event).filter(([field]) => field !== 'isTrusted')));
    });
  }
};

/** Puts a story on the host page that the toolbars ask for. A story that is a whole page itself stays as it is. */
export const onHost: Decorator = (story, { globals, parameters, viewMode }) => {
  const { language, theme, width, host, zoom } = { ...initialGlobals, ...globals };
  const page = document.createElement('div');
  listenTo(page);
  if (parameters['wholePage'] === true) {
    page.append(story() as Node);
    return page;
  }
  const factor = Number(zoom.slice(1));
  putOnHost(page, host);
  page.lang = language;
  page.dir = wordsFor(language).dir;
  page.style.padding = '1rem';
  page.style.zoom = String(factor);
  // A story on its own fills the window. In documentation it is as high as its content.
  page.style.boxSizing = 'border-box';
  if (viewMode === 'story') page.style.minBlockSize = `${100 / factor}vh`;
  const column = document.createElement('div');
  if (width !== 'full') column.style.inlineSize = width;
  column.append(story() as Node);
  page.append(column);
  if (theme !== 'auto') {
    for (const element of page.querySelectorAll('charter-quote, charter-pillars, charter-timeline')) {
      if (!element.hasAttribute('theme')) element.setAttribute('theme', theme);
    }
  }
  return page;
};
