/** Looks at the page of an example as a reader does: with JavaScript, and without. */
/// <reference lib="dom" />
/* global customElements, document */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ROOT } from './workspace.mjs';

/** @typedef {import('playwright').Browser} Browser */
/** @typedef {import('playwright').Page} Page */

/** Every example shows these. */
const { quotes, pillars, events } = JSON.parse(readFileSync(join(ROOT, 'packages/core/dist/dataset.en.json'), 'utf8'));

/** @param {{ id: string }[]} list @param {string} id */
const record = (list, id) => /** @type {any} */ (list.find((one) => one.id === id));

/** Words that each element shows, by its tag. @type {Record<string, string>} */
const WORDS = {
  'charter-quote': record(quotes, 'q4-s1').text,
  'charter-pillars': record(pillars, 'demining').title,
  'charter-timeline': record(events, 'charter-signing').title,
};

/** @param {string} executablePath */
export const launch = (executablePath) => chromium.launch({ args: ['--no-sandbox', '--disable-gpu'], executablePath });

/** @param {string} text */
const spaced = (text) => text.replace(/\s+/g, ' ');

/**
 * What the page shows: of each tag, the words of the element itself, and whether a reader sees it.
 * @param {Page} page
 */
const shownBy = (page) =>
  page.evaluate(
    (tags) =>
      tags.map((tag) => {
        const element = document.querySelector(tag);
        const root = element?.shadowRoot;
        const text = root
          ? [...root.children].filter((one) => !one.matches('style')).map((one) => one.textContent)
          : [];
        const box = element?.getBoundingClientRect();
        return { tag, own: text.join(' '), written: element?.textContent ?? '', height: box?.height ?? 0 };
      }),
    Object.keys(WORDS),
  );

/** @param {Browser} browser @param {string} address */
const withScript = async (browser, address) => {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`did not load: ${request.url()}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(address).origin) complaints.push(`asked another host: ${origin}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  for (const tag of Object.keys(WORDS)) {
    await page.waitForFunction(
      (name) => customElements.get(name) && document.querySelector(`${name}:defined`)?.shadowRoot?.textContent,
      tag,
      { timeout: 30_000 },
    );
    await page.evaluate((name) => /** @type {any} */ (document.querySelector(name)).updateComplete, tag);
  }
  await page.waitForLoadState('networkidle');
  for (const { tag, own, height } of await shownBy(page)) {
    if (!spaced(own).includes(spaced(WORDS[tag] ?? ''))) complaints.push(`<${tag}> does not show “${WORDS[tag]}”`);
    if (height < 40) complaints.push(`<${tag}> is only ${height} px high`);
  }
  await page.close();
  return complaints;
};

/** @param {Browser} browser @param {string} address */
const withoutScript = async (browser, address) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address, { waitUntil: 'load' });
  const complaints = (await shownBy(page))
    .filter(({ tag, own, written, height }) => {
      const words = spaced(own || written);
      return height < 15 || !words.includes(spaced(WORDS[tag] ?? ''));
    })
    .map(({ tag }) => `<${tag}>: without JavaScript “${WORDS[tag]}” cannot be read`);
  await page.close();
  return complaints;
};

/** The pillar that `about` links to, with its title open and in view. */
const LANDED = `(() => {
  const pillar = document.querySelector('charter-pillars')?.shadowRoot?.querySelector('[data-id="demining"]');
  const { top, bottom } = pillar?.querySelector('[part="heading"]')?.getBoundingClientRect() ?? {};
  return pillar?.querySelector('[part="details"][open]') && top >= 0 && bottom <= innerHeight;
})()`;

/**
 * Follows the link on the page `about` to a record, goes back, and comes again, in a site whose router changes the page.
 * @param {Browser} browser
 * @param {string} address
 */
const withRouter = async (browser, address) => {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`threw after a link: ${error.message}`));
  await page.goto(`${address}about`, { waitUntil: 'networkidle' });
  await page.evaluate('globalThis.isSamePage = true');
  await page.getByRole('link', { name: 'demining' }).click();
  await page.waitForFunction(LANDED);
  await page.goBack();
  await page.getByRole('heading', { name: 'About the Charter' }).waitFor();
  await page.goForward();
  await page.waitForFunction(LANDED);
  if (!(await page.evaluate('globalThis.isSamePage'))) complaints.push('the router loaded a new page');
  if ((await page.locator('charter-pillars').count()) !== 1) complaints.push('the pillars are not there once');
  await page.close();
  return complaints;
};

/**
 * What is wrong with a page; `readable` asks that its words are there without JavaScript too, `routed` that a router leads
 * to its records.
 * @param {Browser} browser
 * @param {string} address
 * @param {{ readable?: boolean, routed?: boolean }} asked
 */
export const complaintsOf = async (browser, address, { readable = false, routed = false }) => [
  ...(await withScript(browser, address).catch((error) => [String(error.message)])),
  ...(readable ? await withoutScript(browser, address) : []),
  ...(routed ? await withRouter(browser, address).catch((error) => [String(error.message)]) : []),
];
