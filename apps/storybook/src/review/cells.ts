/** What the contact sheet shows: every element in each theme, language and width. */
import { LANGUAGES, type Language } from '@baku-charter/core';

/** A story as its file has it. */
interface Story {
  /** What it is called; by default, by its name in the file. */
  name?: string;
  args: Readonly<Record<string, string>>;
  render: (args: Story['args']) => HTMLElement;
  tags?: readonly string[];
}

export interface Subject {
  title: string;
  /** Id of the story, as in its address. */
  story: string;
  /** Draws the story. */
  draw: () => HTMLElement;
}

const files = import.meta.glob<Readonly<Record<string, unknown>>>(
  '../../../../packages/widgets/src/*/charter-*.stories.ts',
  { eager: true },
);

/** The stories of each element with the tag "review", or the small one where there is none. */
export const SUBJECTS: readonly Subject[] = Object.values(files).flatMap(({ default: meta, ...exported }) => {
  const { component } = meta as { component: string };
  const stories = Object.entries(exported as Readonly<Record<string, Story>>);
  const tagged = (tag: string) => stories.filter(([, { tags = [] }]) => tags.includes(tag));
  const chosen = tagged('review').length > 0 ? tagged('review') : tagged('small');
  return chosen.map(([exportName, { name, args, render }]) => {
    const words = exportName.split(/(?=[A-Z])/);
    return {
      title: `${component}: ${name ?? words.join(' ')}`,
      story: `elements-${component}--${words.join('-').toLowerCase()}`,
      draw: () => render(args),
    };
  });
});

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

/** The address of the story that shows a cell in full. */
export const addressOf = ({ subject, theme, lang, width }: Cell): string => {
  const globals = Object.entries({ language: lang, ...THEMES[theme].globals, width: `${width}px` });
  return `./?path=/story/${subject.story}&globals=${globals.map(([name, value]) => `${name}:${value}`).join(';')}`;
};

const MARK = '#review?';

/** What is wanted, for the end of an address. */
export const hashOf = (wanted: Wanted): string => {
  const asked = Object.entries(wanted).filter(([, value]) => value !== '');
  return asked.length > 0 ? `${MARK}${new URLSearchParams(asked)}` : '';
};

/** What the end of an address asks for, as far as there is such a thing. */
export const fromHash = (hash: string): Wanted => {
  const params = new URLSearchParams(hash.startsWith(MARK) ? hash.slice(MARK.length) : '');
  const oneOf = (name: string, all: readonly string[]) => all.find((value) => value === params.get(name)) ?? '';
  return {
    subject: oneOf(
      'subject',
      SUBJECTS.map(({ story }) => story),
    ),
    theme: oneOf('theme', Object.keys(THEMES)),
    lang: oneOf('lang', LANGUAGES),
    width: oneOf('width', WIDTHS.map(String)),
  };
};
