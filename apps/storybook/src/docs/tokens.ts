/** Swatches and type samples of every custom property, light and dark. */
import tokens from '@baku-charter/widgets/design-tokens.json';
import { html, nothing, type TemplateResult } from 'lit';
import { block } from './block.ts';
import { contrast, level, parseHex } from './contrast.ts';

/** A custom property with its values as CSS. */
export interface TokenRow {
  property: string;
  description: string;
  type: string;
  light: string;
  dark: string;
  auto: string;
}

interface DesignToken {
  $type: string;
  $description: string;
  $extensions: { '@baku-charter/widgets': { property: string; css: string } };
}

const css = (token: DesignToken | undefined) => token?.$extensions['@baku-charter/widgets'].css ?? '';

/** The rows of the tables, from the design tokens that the package ships. */
export const tokenRows = (): TokenRow[] => {
  const themes = tokens as unknown as Record<'auto' | 'light' | 'dark', Record<string, DesignToken | undefined>>;
  /** A value that is another token's, as that token's value. */
  const value = (theme: 'light' | 'dark', name: string): string => {
    const own = css(themes[theme][name] ?? themes.auto[name]);
    const [, other] = /^var\(--_([\w-]+)\)$/.exec(own) ?? [];
    return other === undefined ? own : value(theme, other);
  };
  return Object.entries(themes.auto).flatMap(([name, auto]) =>
    auto
      ? {
          property: auto.$extensions['@baku-charter/widgets'].property,
          description: auto.$description,
          type: auto.$type,
          auto: css(auto),
          light: value('light', name),
          dark: value('dark', name),
        }
      : [],
  );
};

const isHex = (value: string) => value.startsWith('#');

const swatch = (value: string, surface: string) => html`
  <span style="display:inline-block;inline-size:4rem;block-size:2rem;border:1px solid #767b82;background:${surface}">
    <span style="display:block;block-size:100%;inline-size:50%;background:${value}"></span>
  </span>`;

/** A colour on the surface of its theme, with its contrast in figures and words. */
const measured = (row: TokenRow, theme: 'light' | 'dark', surface: string): TemplateResult => {
  const value = row[theme];
  if (!isHex(value)) return html`<code>${value}</code>`;
  if (row.property.endsWith('surface-color')) return html`${swatch(value, value)} <code>${value}</code>`;
  const ratio = contrast(parseHex(value), parseHex(surface));
  return html`${swatch(value, surface)} <code>${value}</code><br>${ratio.toFixed(2)} to 1: ${level(ratio)}`;
};

const colours = (rows: readonly TokenRow[]) => {
  const surface = rows.find(({ property }) => property.endsWith('surface-color'));
  return html`<table>
    <caption>Colours on the surface that the theme brings; with theme="auto" the page decides</caption>
    <thead><tr><th scope="col">Property</th><th scope="col">Light</th><th scope="col">Dark</th><th scope="col">auto</th></tr></thead>
    <tbody>${rows
      .filter(({ type }) => type === 'color')
      .map(
        (row) => html`<tr>
          <th scope="row"><code>${row.property}</code><br><small>${row.description}</small></th>
          <td>${measured(row, 'light', surface?.light ?? '#fff')}</td>
          <td>${measured(row, 'dark', surface?.dark ?? '#000')}</td>
          <td><code>${row.auto}</code></td>
        </tr>`,
      )}</tbody>
  </table>`;
};

const sizes = (rows: readonly TokenRow[]) => html`<table>
  <caption>Sizes, drawn at their length</caption>
  <thead><tr><th scope="col">Property</th><th scope="col">Default</th><th scope="col">Length</th></tr></thead>
  <tbody>${rows
    .filter(({ type }) => type === 'dimension')
    .map(
      ({ property, description, auto, light }) => html`<tr>
        <th scope="row"><code>${property}</code><br><small>${description}</small></th>
        <td><code>${auto}</code>${light === auto ? nothing : html`, with a theme <code>${light}</code>`}</td>
        <td><span style="display:block;block-size:0.75rem;inline-size:${light};max-inline-size:100%;background:#0b4a6f"></span></td>
      </tr>`,
    )}</tbody>
</table>`;

const TYPEFACES = ['Georgia, serif', 'system-ui, sans-serif', 'ui-monospace, monospace'];

/** An element that has what the property is for. */
const sample = (property: string, style: string) =>
  property.includes('heading')
    ? html`<charter-pillars only="demining" layout="list" heading-level="2" style=${style}></charter-pillars>`
    : html`<charter-quote quote-id="q1-s1" variant="pull" style=${style}></charter-quote>`;

const typefaces = (rows: readonly TokenRow[]) => html`<table>
  <caption>Typefaces, with samples of what a page may set</caption>
  <thead><tr><th scope="col">Property</th><th scope="col">Samples</th></tr></thead>
  <tbody>${rows
    .filter(({ type }) => type === 'fontFamily')
    .map(
      ({ property, description }) => html`<tr>
        <th scope="row"><code>${property}</code><br><small>${description}</small></th>
        <td>${TYPEFACES.map(
          (family) => html`${sample(property, `display:block;${property}:${family}`)}
            <p><small><code>${family}</code></small></p>`,
        )}</td>
      </tr>`,
    )}</tbody>
</table>`;

block('docs-tokens', () => {
  const rows = tokenRows();
  return html`${colours(rows)}${sizes(rows)}${typefaces(rows)}`;
});
