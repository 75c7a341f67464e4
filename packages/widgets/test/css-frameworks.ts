/** The style sheets of frameworks, for the tests in browsers, as `virtual:css-frameworks`. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Config, compile } from 'tailwindcss';
import type { Plugin } from 'vitest/config';

const require = createRequire(import.meta.url);
const sheet = (path: string) => readFile(require.resolve(path), 'utf8');

/** Tailwind writes the rules of the classes that a page uses. */
const tailwind = async () => {
  const compiler = await compile('@import "tailwindcss"; @plugin "@tailwindcss/typography";', {
    loadStylesheet: async () => {
      const path = require.resolve('tailwindcss/index.css');
      return { path, base: import.meta.dirname, content: await readFile(path, 'utf8') };
    },
    loadModule: async (name, base) => ({
      path: name,
      base,
      module: ((await import(name)) as { default: Config }).default,
    }),
  });
  return compiler.build(['prose', 'prose-xl', 'uppercase', 'leading-loose', 'tracking-widest']);
};

/**
 * The rules of Foundation 6.9 that reach elements whose names it does not know, and what these inherit. The package has 26 MB.
 */
const FOUNDATION = `
  html { line-height: 1.15; -webkit-text-size-adjust: 100%; box-sizing: border-box; font-size: 100% }
  *, *::before, *::after { box-sizing: inherit }
  body { margin: 0; padding: 0; background: #fefefe; font-family: "Helvetica Neue", Helvetica, Roboto, Arial, sans-serif;
    font-weight: normal; line-height: 1.5; color: #0a0a0a; -webkit-font-smoothing: antialiased }
  [data-whatinput=mouse] *, [data-whatinput=mouse] *:focus { outline: none }
  .callout { position: relative; margin: 0 0 1rem; padding: 1rem; border: 1px solid rgba(10, 10, 10, 0.25); border-radius: 0;
    background-color: white; color: #0a0a0a }
  .callout > :first-child { margin-top: 0 }
  .callout > :last-child { margin-bottom: 0 }`;

const ID = 'virtual:css-frameworks';

export const cssFrameworks = (): Plugin => ({
  name: 'css-frameworks',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: async (id) => {
    if (id !== `\0${ID}`) return undefined;
    const sheets = {
      Bootstrap: await sheet('bootstrap/dist/css/bootstrap.css'),
      Bulma: await sheet('bulma/css/bulma.css'),
      'GOV.UK Frontend': await sheet('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
      Foundation: FOUNDATION,
      Tailwind: await tailwind(),
    };
    return `export const sheets = ${JSON.stringify(sheets)}`;
  },
});
