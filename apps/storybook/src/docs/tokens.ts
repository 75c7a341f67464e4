/** What a page can restyle: each custom property with a sample and its contrast, and each part. */
import manifest from '@baku-charter/widgets/custom-elements.json';
import { html, nothing, type TemplateResult } from 'lit';
import { block } from './block.ts';
import { type Column, table } from './table.ts';
import { aliasOf, level, type PageColors, ratioOf, seenOn, type TokenRow, tokenRows } from './token-rows.ts';

const rows = tokenRows();
const ofType = (type: string) => rows.filter((row) => row.type === type);
const surface = rows.find(({ property }) => property === '--charter-surface-color');

const named: Column<TokenRow> = {
  head: 'Property',
  cell: ({ property, description }) => html`<code>${property}</code><br><small>${description}</small>`,
};

const swatch = (color: string, background: string) => html`
  <span style="display:block;inline-size:4rem;block-size:2rem;border:1px solid #767b82;background:${background}">
    <span style="display:block;block-size:100%;inline-size:50%;background:${color}"></span>
  </span>`;

const inWords = (ratio: number | undefined) =>
  ratio === undefined ? nothing : html`<br>${ratio.toFixed(2)} to 1: ${level(ratio)}`;

/** A colour on the surface of its theme, with its contrast in figures and words. */
const onSurface = (row: TokenRow, theme: 'light' | 'dark'): TemplateResult => {
  const alias = aliasOf(row[theme]);
  const color = rows.find(({ property }) => property === alias) ?? row;
  return html`${swatch(color[theme], surface?.[theme] ?? '')} <code>${row[theme]}</code>${inWords(
    ratioOf(rows, row.property, theme),
  )}`;
};

const colours = () =>
  table(
    'Colours of theme="light" and theme="dark", on the surface that each brings',
    [
      named,
      { head: 'Light', cell: (row) => onSurface(row, 'light') },
      { head: 'Dark', cell: (row) => onSurface(row, 'dark') },
    ],
    ofType('color'),
  );

const onPage = (page: PageColors) =>
  table(
    'Colours of theme="auto" on a page with these two',
    [
      named,
      {
        head: 'Seen as',
        cell: ({ property, auto }) => {
          const color = seenOn(rows, property, page);
          return html`${swatch(color, page.background)} <code>${color}</code><br><small>${auto}</small>`;
        },
      },
      {
        head: 'Contrast',
        cell: ({ property }) => {
          const ratio = ratioOf(rows, property, 'auto', page);
          return ratio === undefined ? 'the page itself' : `${ratio.toFixed(2)} to 1: ${level(ratio)}`;
        },
      },
    ],
    ofType('color'),
  );

const sizes = () =>
  table(
    'Sizes, drawn at their length',
    [
      named,
      {
        head: 'Default',
        cell: ({ auto, light }) =>
          html`<code>${auto}</code>${light === auto ? nothing : html`, with a theme <code>${light}</code>`}`,
      },
      {
        head: 'Length',
        cell: ({ type, light }) =>
          type === 'number'
            ? nothing
            : html`<span style="display:block;block-size:0.75rem;inline-size:${light};max-inline-size:100%;background:#0b4a6f"></span>`,
      },
    ],
    [...ofType('dimension'), ...ofType('number')],
  );

/** Unlike what a page is likely to have, so that one sees what a property reaches. */
const TYPEFACE = 'ui-monospace, monospace';

const typeSample = ({ property }: TokenRow) => {
  const style = `display:block;${property}:${TYPEFACE}`;
  return html`<div class="docs-sample">${
    property.includes('heading')
      ? html`<charter-pillars show="demining" heading-level="3" style=${style}></charter-pillars>`
      : html`<charter-quote quote-id="q1-s1" style=${style}></charter-quote>`
  }</div>`;
};

const typefaces = () =>
  table(
    `Typefaces, each with ${TYPEFACE} in its place`,
    [named, { head: 'Default', cell: ({ auto }) => html`<code>${auto}</code>` }, { head: 'Sample', cell: typeSample }],
    ofType('fontFamily'),
  );

block('docs-colours', colours);
block('docs-sizes', sizes);
block('docs-typefaces', typefaces);

const colors = { text: '#000000', background: '#ffffff' };

block('docs-page-colours', (update) => {
  const input = (name: keyof typeof colors, label: string) => html`<label>${label} <input type="color"
    .value=${colors[name]} @input=${({ target }: Event) => {
      colors[name] = (target as HTMLInputElement).value;
      update();
    }}></label>`;
  return html`
    <p style="display:flex;flex-wrap:wrap;gap:1.5rem">
      ${input('text', 'Text of your page')} ${input('background', 'Its background')}
    </p>
    <div class="docs-sample" style="color:${colors.text};background:${colors.background}">
      <charter-quote quote-id="q4-s1"></charter-quote>
    </div>
    ${onPage(colors)}`;
});

/** Elements with their parts, from the manifest. */
const partRows = () =>
  manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((one) => ('cssParts' in one ? [{ tag: one.tagName, parts: one.cssParts }] : [])),
  );

block('docs-parts', () =>
  partRows().map(
    ({ tag, parts }) => html`<details>
      <summary><code>${tag}</code>: ${parts.length} parts</summary>
      ${table(
        `Parts of ${tag}`,
        [
          { head: 'Part', cell: ({ name }) => html`<code>::part(${name})</code>` },
          { head: 'What it is', cell: ({ description }) => description },
        ],
        parts,
      )}
    </details>`,
  ),
);
