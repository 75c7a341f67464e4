/** The toolbars: language, theme, width, host page and zoom for every story. */
import { LANGUAGE_ROWS, LANGUAGES, type Language } from '@baku-charter/core';
import type { PseudoLanguage } from '@baku-charter/core/pseudo';
import { wordsFor } from '@baku-charter/core/words';
import manifest from '@baku-charter/widgets/custom-elements.json';
import { TAGS } from '@baku-charter/widgets/elements';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { HOST_TITLES, type HostName, putOnHost } from './hosts.ts';
import { teachPseudo } from './pseudo.ts';

/** What is chosen in the toolbars. */
interface ToolbarValues {
  language: Language | PseudoLanguage;
  theme: 'auto' | 'light' | 'dark';
  width: string;
  host: HostName;
  zoom: string;
}

/** Made from English: words with plain letters are missing in them, and so is what does not fit. */
const PSEUDO_NAMES: Readonly<Record<PseudoLanguage, string>> = {
  'en-XA': 'Pseudo (longer)',
  'ar-XB': 'Pseudo (right to left)',
};

const LANGUAGE_NAMES = {
  ...Object.fromEntries(LANGUAGES.map((tag) => [tag, LANGUAGE_ROWS[tag].name])),
  ...PSEUDO_NAMES,
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

/** These toolbars change nothing on a page that brings its own languages, hosts and widths. What a story sets, Storybook locks. */
export const UNUSED: Omit<ToolbarValues, 'theme'> = {
  language: initialGlobals.language,
  width: initialGlobals.width,
  host: initialGlobals.host,
  zoom: initialGlobals.zoom,
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
  if (Object.hasOwn(PSEUDO_NAMES, language)) teachPseudo(language as PseudoLanguage);
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
    for (const element of page.querySelectorAll(TAGS.join())) {
      if (!element.hasAttribute('theme')) element.setAttribute('theme', theme);
    }
  }
  return page;
};
