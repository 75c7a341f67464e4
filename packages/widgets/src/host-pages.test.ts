/** Pages whose rules reach into whatever stands in them. Only what is documented as inherited may differ. */
import { sheets } from 'virtual:css-frameworks';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { STYLES } from '../generated/styles.ts';
import { accessibilityFaults, mount } from '../test/helpers.ts';
import { type Example, elementOf } from './example.ts';
import '../generated/define.ts';

type Tag = Parameters<typeof elementOf>[0];
type Nodes = readonly { name: string; style: readonly string[] }[];

/** Elements with everything that could be reached: quotations, a translation, open records, tables, axes. */
const SHOWN: readonly [Tag, Example['attributes']][] = [
  ['charter-quote', { 'quote-id': 'pashinyan-historic' }],
  ['charter-quote', { 'quote-id': 'q4-s1', variant: 'pull' }],
  ['charter-pillars', { show: 'demining', open: '' }],
  ['charter-pillars', { show: 'demining', layout: 'matrix', open: '' }],
  ['charter-timeline', { show: 'charter-signing departure', open: 'charter-signing' }],
];

/** Everything that CSS can say of a node, without what only repeats it in other words or was computed from the size. */
const PROPERTIES = [...getComputedStyle(document.body)].filter(
  (name) => !/^--|(^|-)(block|inline)(-|$)|-origin|^(height|width)-/.test(name),
);

const own = 'body { margin: 0; color: #222; font: 18px/1.5 sans-serif } article { width: 800px }';

const frame = document.createElement('iframe');
frame.width = '1000';
frame.height = '700';
afterEach(() => {
  frame.remove();
});

/** What a reader sees of the elements in the article of a page: how each of their nodes is styled, also how large it is. */
const drawn = async (
  css: string,
  { theme = 'auto', doctype = '<!doctype html>', body = '<article></article>' } = {},
): Promise<Nodes> => {
  const html = `${doctype}<html lang="en"><style>${own}</style><style>${css}</style>${body}`;
  // Not as `srcdoc`, in which there is no quirks mode.
  frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const { contentDocument: page, contentWindow: window } = frame as unknown as {
    contentDocument: Document;
    contentWindow: Window;
  };
  const elements = SHOWN.map(([tag, attributes]) => elementOf(tag, { attributes: { ...attributes, theme } }));
  page.querySelector('article')?.append(...elements);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  return elements.flatMap(({ localName, shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('[part="base"], [part="base"] *') ?? [])].map((node) => {
      const style = window.getComputedStyle(node);
      const name = `${localName} ${node.localName}[part="${node.getAttribute('part') ?? ''}"]`;
      return { name, style: PROPERTIES.map((property) => style.getPropertyValue(property)) };
    }),
  );
};

/** In what two pages differ, one line for each property of a node. */
const differences = (plain: Nodes, other: Nodes) => {
  expect(other).toHaveLength(plain.length);
  return plain.flatMap(({ name, style }, index) =>
    style.flatMap((value, nth) => {
      const now = other[index]?.style[nth];
      return now === value ? [] : [`${PROPERTIES[nth]} of ${name} was ${value} and is ${now}`];
    }),
  );
};

let plain: Nodes;
let dark: Nodes;
beforeAll(async () => {
  plain = await drawn('');
  dark = await drawn('', { theme: 'dark' });
});

const TEXT = `text-transform: uppercase; letter-spacing: 0.2em; word-spacing: 1em; white-space: pre; line-height: 3;
  text-indent: 3em; text-align: right; text-align-last: right; text-shadow: 1px 1px red; text-emphasis: dot;
  font-style: italic; font-weight: 900; font-stretch: condensed; font-variant: small-caps tabular-nums;
  font-feature-settings: 'smcp'; font-kerning: none; font-size-adjust: 0.7; word-break: break-all; line-break: anywhere;
  hyphens: auto; tab-size: 1; quotes: none; text-decoration: underline wavy red; -webkit-text-stroke: 1px red`;
const BOXES = `list-style: square inside; border-collapse: collapse; border-spacing: 9px; caption-side: bottom;
  empty-cells: hide; cursor: wait; fill: red; stroke: red; stroke-width: 9px; stroke-dasharray: 1; fill-opacity: 0.1`;

const PRIVATE = new Set(Object.values(STYLES).flatMap((css) => css.match(/--_[\w-]+/g) ?? []));

test.each([
  ['sets the text of everything in an article', `article * { ${TEXT} }`],
  ['sets the text of the article', `article { ${TEXT.replace(/text-decoration[^;]+;/, '')} }`],
  ['sets lists, tables, drawings and pointers', `html, article * { ${BOXES} }`],
  ['makes a rem 10 px', 'html { font-size: 62.5% }'],
  ['makes a rem 40 px', ':root { font-size: 40px }'],
  ['unsets everything', 'article * { all: unset !important }'],
  ['uses the same private properties', `* { ${[...PRIVATE].map((name) => `${name}: 7px`).join('; ')} }`],
  ['begins articles with a large letter', 'article > ::first-letter { float: left; font-size: 40px }'],
  [
    'spaces and colours boxes',
    'p, li, figure, summary, button, td, h3, svg, path { padding: 9px !important; background: red; border: 9px solid }',
  ],
])('looks the same in a page that %s', async (_what, css) => {
  expect(differences(plain, await drawn(css)).slice(0, 20)).toEqual([]);
});

/** What an element takes from the page around it, and the room that it has there: the same as in the plain page. */
const INHERITED =
  'article[class] { box-sizing: content-box; width: 800px; max-width: none; font: 18px/1.5 sans-serif; color: #222 }';

/** How a device draws letters, which belongs to the font of the page: on macOS, and on phones that make text larger. */
const isRendering = /^(-webkit-font-smoothing|text-size-adjust|text-rendering|-webkit-tap-highlight-color) of/;

test.each([
  ['Bootstrap', '<main class="container"><article class="lead text-center fst-italic lh-lg"></article></main>'],
  ['Bulma', '<section class="section"><article class="content is-uppercase has-text-centered"></article></section>'],
  ['Foundation', '<section data-whatinput="mouse"><article class="callout"></article></section>'],
  ['GOV.UK Frontend', '<main class="govuk-main-wrapper"><article class="govuk-body govuk-list"></article></main>'],
  ['Tailwind', '<article class="prose prose-xl uppercase leading-loose tracking-widest"></article>'],
])('looks the same in a page with the style sheet of %s', async (name, body) => {
  expect(sheets[name]).toContain('{');
  const page = await drawn(`${sheets[name]} ${INHERITED}`, { body });
  const changed = differences(plain, page).filter((line) => !isRendering.test(line));
  expect(changed.slice(0, 20)).toEqual([]);
});

test('is written from left to right where the page is written from top to bottom', async () => {
  const width = 'article { width: 608px }';
  const vertical = await drawn(`${width} article { writing-mode: vertical-rl; text-orientation: upright }`);
  expect(differences(await drawn(width), vertical).slice(0, 20)).toEqual([]);
});

test('looks the same in quirks mode', async () => {
  const quirky = await drawn('', { doctype: '' });
  expect(frame.contentDocument?.compatMode).toBe('BackCompat');
  // A line that holds nothing but the mark of sources is lower there.
  const isHeight = /^(height|top|bottom|grid-template-rows) of/;
  expect(
    differences(plain, quirky)
      .filter((line) => !isHeight.test(line))
      .slice(0, 20),
  ).toEqual([]);
});

test('keeps the colours of its theme whatever colour the page gives to everything', async () => {
  const css = 'html { color-scheme: light } article * { color: #333; color-scheme: light }';
  expect(differences(dark, await drawn(css, { theme: 'dark' })).slice(0, 20)).toEqual([]);
});

test.each(SHOWN)('%s %o can be read on a page whose own text is grey', async (tag, attributes) => {
  const style = document.createElement('style');
  style.textContent = 'body { background: #fff; color: #666 }';
  document.head.append(style);
  const element = await mount(tag, { attributes });
  expect(await accessibilityFaults(element, { runOnly: ['color-contrast'] })).toEqual([]);
  style.remove();
});
