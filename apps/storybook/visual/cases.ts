/** The stories that are compared, each in several themes, directions and widths. */

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
const LANGUAGES = { ltr: 'en', rtl: 'ar' };
const WIDTHS = [320, 960];

/** One story in every theme, direction and width. */
const inEveryWay = (name: string, story: string): Case[] =>
  Object.entries(SURFACES).flatMap(([surface, globals]) =>
    Object.entries(LANGUAGES).flatMap(([direction, language]) =>
      WIDTHS.map((width) => ({
        name: `${name}.${surface}.${direction}.${width}`,
        story,
        globals: { language, ...globals },
        width,
      })),
    ),
  );

/** One story as it is. */
const once = (name: string, story: string, width: number): Case => ({ name, story, globals: {}, width });

export const CASES: readonly Case[] = [
  ...inEveryWay('quote', 'elements-charter-quote--card'),
  ...inEveryWay('pillars', 'elements-charter-pillars--one-pillar'),
  ...inEveryWay('timeline', 'elements-charter-timeline--one-event'),
  once('quote.pull', 'elements-charter-quote--pull-quote', 640),
  once('quote.fallback', 'elements-charter-quote--unknown-id', 640),
  once('pillars.grid', 'elements-charter-pillars--three-pillars', 960),
  once('pillars.open', 'elements-charter-pillars--one-open', 640),
  once('pillars.open.rtl', 'elements-charter-pillars--arabic', 640),
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
