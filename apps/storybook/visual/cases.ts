/** The stories that are compared, each in several themes, directions and widths. */
import { readFileSync } from 'node:fs';
import { LANGUAGE_ROWS, LANGUAGES } from '@baku-charter/core';
import { TAGS } from '@baku-charter/widgets/elements';

export interface Case {
  /** The name of the picture. */
  name: string;
  /** Id of the story, as in its address. */
  story: string;
  /** The values of the toolbars. */
  globals: Readonly<Record<string, string>>;
  /** Width of the window in CSS pixels. */
  width: number;
}

const SURFACES = {
  page: { host: 'plain' },
  'dark-page': { host: 'dark' },
  light: { theme: 'light' },
  dark: { theme: 'dark' },
};

/** The first language of a direction. */
const languageOf = (direction: 'ltr' | 'rtl') => {
  const found = LANGUAGES.find((tag) => LANGUAGE_ROWS[tag].dir === direction);
  if (!found) throw new Error(`No language is written ${direction}.`);
  return found;
};

const WIDTHS = [320, 960];

/** One story in every theme, direction and width. */
const inEveryWay = (name: string, story: string): Case[] =>
  Object.entries(SURFACES).flatMap(([surface, globals]) =>
    (['ltr', 'rtl'] as const).flatMap((direction) =>
      WIDTHS.map((width) => ({
        name: `${name}.${surface}.${direction}.${width}`,
        story,
        globals: { language: languageOf(direction), ...globals },
        width,
      })),
    ),
  );

/** One story as it is. */
const once = (name: string, story: string, width: number, globals = {}): Case => ({ name, story, globals, width });

/** The tag of the story of each element that is drawn in every way: a small one, since it is drawn so often. */
const SMALL = 'small';

interface Entry {
  readonly type: 'story' | 'docs';
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
}

const index = new URL('../storybook-static/index.json', import.meta.url);
const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Readonly<Record<string, Entry>> };

/** The small story of an element. */
const smallStory = (tag: string) => {
  const found = Object.values(entries).find(
    ({ type, title, tags }) => type === 'story' && title === `Elements/${tag}` && tags.includes(SMALL),
  );
  if (!found) throw new Error(`No story of <${tag}> has the tag "${SMALL}", so that no picture of it can be compared.`);
  return found.id;
};

export const CASES: readonly Case[] = [
  ...TAGS.flatMap((tag) => inEveryWay(tag.replace('charter-', ''), smallStory(tag))),
  once('quote.pull', 'elements-charter-quote--pull-quote', 640),
  once('quote.fallback', 'elements-charter-quote--unknown-id', 640),
  once('pillars.grid', 'elements-charter-pillars--three-pillars', 960),
  once('pillars.open', 'elements-charter-pillars--one-open', 640),
  once('pillars.open.rtl', 'elements-charter-pillars--one-open', 640, { language: languageOf('rtl') }),
  once('timeline.strip', 'elements-charter-timeline--the-visit', 960),
  once('timeline.proportional', 'elements-charter-timeline--proportional', 960),
  once('timeline.list', 'elements-charter-timeline--narrow', 320),
  once('host.broadsheet', 'pages-hosts--broadsheet', 960),
  once('host.tabloid', 'pages-hosts--tabloid', 960),
  once('host.framework', 'pages-hosts--framework', 960),
  once('article.broadsheet', 'pages-articles--broadsheet', 1280),
  once('article.digital', 'pages-articles--digital-native', 1280),
  once('article.rtl', 'pages-articles--right-to-left', 1280),
];
