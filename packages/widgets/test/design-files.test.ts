/** The files for designers, as other programs read them: two tools for design tokens, and a browser. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, defineConfig, parse } from '@terrazzo/parser';
import css from '@terrazzo/plugin-css';
import { formatHex8 } from 'culori';
import type { Browser } from 'playwright';
import StyleDictionary from 'style-dictionary';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOKENS } from '../src/tokens.ts';
import { launch, open, ready, script } from './browser.ts';

type Theme = 'light' | 'dark';

const fileOf = (theme: Theme) => new URL(`../dist/design-tokens.${theme}.json`, import.meta.url);

/** The CSS that a tool writes from the tokens of a theme. */
const TOOLS: Readonly<Record<string, (theme: Theme) => Promise<string>>> = {
  'Style Dictionary': async (theme) => {
    const dictionary = new StyleDictionary({
      source: [fileURLToPath(fileOf(theme))],
      log: { verbosity: 'silent' },
      platforms: {
        css: { transformGroup: 'css', files: [{ format: 'css/variables', options: { outputReferences: true } }] },
      },
    });
    const [file] = await dictionary.formatPlatform('css');
    return String(file?.output);
  },
  Terrazzo: async (theme) => {
    const filename = fileOf(theme);
    const config = defineConfig({ plugins: [css({ filename: 'tokens.css' })] }, { cwd: filename });
    const { tokens, sources, resolver } = await parse([{ filename, src: readFileSync(filename, 'utf8') }], { config });
    const { outputFiles } = await build(tokens, { config, sources, resolver });
    return String(outputFiles[0]?.contents);
  },
};

/** Colours are written in many ways; as one of them they can be compared. */
const comparable = (value: string) => formatHex8(value) ?? value;

const valuesIn = (written: string) =>
  Object.fromEntries(
    [...written.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, comparable(value)]),
  );

/** What the elements themselves take with a theme, but for what comes from the page. */
const valuesOf = (theme: Theme) =>
  Object.fromEntries(
    TOKENS.flatMap((token) => {
      const value = (token[theme] ?? token.auto).replace('var(--_', 'var(--charter-');
      return value === 'inherit' || value === '1em' ? [] : [[token.name, comparable(value)]];
    }),
  );

describe.each(['light', 'dark'] as const)('the design tokens of theme="%s"', (theme) => {
  test.each(Object.entries(TOOLS))(
    'come out of %s as the custom properties that the elements read',
    async (_, write) => {
      expect(valuesIn(await write(theme))).toEqual(valuesOf(theme));
    },
  );
});

describe('tokens.css', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  const sheet = readFileSync(new URL('../dist/tokens.css', import.meta.url), 'utf8');

  /** How a quotation is painted: its background, its padding and the colour of its text. */
  const painted = async (theme: string, className: string, styles: string) => {
    const tag = `<charter-quote quote-id="q4-s1" theme="${theme}"></charter-quote>`;
    const { page } = await open(
      browser,
      `<style>${styles}</style><div class="${className}">${tag}</div>${script('charter-quote')}`,
    );
    await ready(page, 'charter-quote');
    const look = await page.locator('charter-quote').evaluate((element) => {
      const base = element.shadowRoot?.querySelector('[part="base"]');
      const { backgroundColor, color, paddingLeft } = getComputedStyle(base ?? element);
      return { backgroundColor, color, paddingLeft };
    });
    await page.close();
    return look;
  };

  test.each(['light', 'dark'])('paints elements in .charter-%s as that theme does', async (theme) => {
    expect(await painted('auto', `charter-${theme}`, sheet)).toEqual(await painted(theme, '', ''));
  });

  test('changes nothing where no class is', async () => {
    expect(await painted('auto', '', sheet)).toEqual(await painted('auto', '', ''));
    expect(await painted('auto', 'charter-auto', sheet)).toEqual(await painted('auto', '', ''));
  });
});
