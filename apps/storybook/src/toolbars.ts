/** The toolbars: a language, a theme, a width, a page and a zoom, for whatever story is looked at. */
import { LANGUAGES, type Language } from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';
import manifest from '@baku-charter/widgets/custom-elements.json';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { HOSTS, type HostName } from './hosts.ts';

/** What is chosen in the toolbars. */
interface Choices {
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

const titled = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

const toolbar = <Icon extends string>(
  title: string,
  icon: Icon,
  items: readonly { value: string; title: string }[],
) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const widths = ['240', '320', '480', '640', '960', '1280', '1600'];

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: toolbar(
    'Language',
    'globe',
    LANGUAGES.map((lang) => ({ value: lang, title: LANGUAGE_NAMES[lang] })),
  ),
  theme: toolbar('Theme of the elements', 'contrast', [
    { value: 'auto', title: 'Theme: as the page' },
    { value: 'light', title: 'Theme: light' },
    { value: 'dark', title: 'Theme: dark' },
  ]),
  width: toolbar('Width of the container', 'ruler', [
    { value: '', title: 'All of the page' },
    ...widths.map((width) => ({ value: width, title: `${width} px` })),
  ]),
  host: toolbar(
    'Host page',
    'browser',
    titled(Object.fromEntries(Object.entries(HOSTS).map(([name, { title }]) => [name, title]))),
  ),
  zoom: toolbar('Zoom', 'zoom', titled({ '1': '100 %', '2': '200 %', '4': '400 %' })),
};

export const initialGlobals: Choices = { language: 'en', theme: 'auto', width: '', host: 'plain', zoom: '1' };

/** The styles of the host stand in the document, as on a real page; there is one page at a time. */
const styleFor = (host: HostName) => {
  const id = 'host-styles';
  let style = document.getElementById(id);
  if (!style) {
    style = document.createElement('style');
    style.id = id;
    document.head.append(style);
  }
  const { css } = HOSTS[host];
  if (style.textContent !== css) style.textContent = css;
};

/** Every event of every element, as the manifest has them. */
const EVENTS = new Set(
  manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((declaration) => ('events' in declaration ? declaration.events.map(({ name }) => name) : [])),
  ),
);

/** Puts a story on a host page, and tells the Actions panel of what it dispatches. */
export const onHost: Decorator = (story, { globals, parameters }) => {
  if (parameters['wholePage'] === true) return story();
  const { language, theme, width, host, zoom } = { ...initialGlobals, ...globals };
  styleFor(host);
  const page = document.createElement('div');
  page.className = 'host';
  page.lang = language;
  page.dir = wordsFor(language).dir;
  page.style.padding = '1rem';
  page.style.zoom = zoom;
  for (const name of EVENTS) {
    page.addEventListener(name, (event) => {
      // Its own fields; what a browser says of every event would bury them.
      action(name)(Object.fromEntries(Object.entries(event)));
    });
  }
  const column = document.createElement('div');
  if (width) column.style.inlineSize = `${width}px`;
  column.append(story() as Node);
  page.append(column);
  if (theme !== 'auto') {
    for (const element of page.querySelectorAll('charter-quote, charter-pillars, charter-timeline')) {
      if (!element.hasAttribute('theme')) element.setAttribute('theme', theme);
    }
  }
  return page;
};
