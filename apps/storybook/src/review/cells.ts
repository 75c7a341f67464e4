/** What the contact sheet shows: every element in each theme, language and width. */
import { LANGUAGE_ROWS, LANGUAGES, type Language } from '@baku-charter/core';

type Attributes = Readonly<Record<string, string>>;

interface Subject {
  title: string;
  tag: string;
  /** The same as in the story. */
  attributes: Attributes;
  story: string;
}

export const SUBJECTS: readonly Subject[] = [
  {
    title: 'Quotation, card',
    tag: 'charter-quote',
    attributes: { 'quote-id': 'q4-s1' },
    story: 'elements-charter-quote--card',
  },
  {
    title: 'Quotation, pull',
    tag: 'charter-quote',
    attributes: { 'quote-id': 'q3-s2', variant: 'pull' },
    story: 'elements-charter-quote--pull-quote',
  },
  { title: 'Pillars, grid', tag: 'charter-pillars', attributes: {}, story: 'elements-charter-pillars--all-pillars' },
  {
    title: 'Pillars, matrix',
    tag: 'charter-pillars',
    attributes: { layout: 'matrix' },
    story: 'elements-charter-pillars--matrix',
  },
  {
    title: 'Timeline of the visit',
    tag: 'charter-timeline',
    attributes: { from: '2026-02-09', to: '2026-02-11' },
    story: 'elements-charter-timeline--the-visit',
  },
];

/** Names of themes, with the values of the toolbars that show them. */
export const THEMES = {
  page: { name: 'As the page', globals: {} },
  'dark-page': { name: 'As a dark page', globals: { host: 'dark' } },
  light: { name: 'Light', globals: { theme: 'light' } },
  dark: { name: 'Dark', globals: { theme: 'dark' } },
} as const;

export type ThemeName = keyof typeof THEMES;

export const WIDTHS = [320, 640, 1280] as const;

export interface Cell {
  subject: Subject;
  theme: ThemeName;
  lang: Language;
  width: number;
}

/** Which cells are wanted; an empty string for all. */
export interface Wanted {
  subject: string;
  theme: string;
  lang: string;
  width: string;
}

export const cellsOf = ({ subject, theme, lang, width }: Wanted): Cell[] =>
  SUBJECTS.filter(({ story }) => !subject || story === subject).flatMap((one) =>
    (Object.keys(THEMES) as ThemeName[])
      .filter((name) => !theme || name === theme)
      .flatMap((name) =>
        LANGUAGES.filter((tag) => !lang || tag === lang).flatMap((tag) =>
          WIDTHS.filter((px) => !width || String(px) === width).map((px) => ({
            subject: one,
            theme: name,
            lang: tag,
            width: px,
          })),
        ),
      ),
  );

export const captionOf = ({ lang, width }: Cell): string => `${LANGUAGE_ROWS[lang].name}, ${width} px`;

/** The address of the story that shows a cell in full. */
export const addressOf = ({ subject, theme, lang, width }: Cell): string => {
  const globals = Object.entries({ language: lang, ...THEMES[theme].globals, width: `${width}px` });
  return `./?path=/story/${subject.story}&globals=${globals.map(([name, value]) => `${name}:${value}`).join(';')}`;
};
