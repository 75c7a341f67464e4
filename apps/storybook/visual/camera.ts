/** Takes pictures of stories of the built Storybook, with the bundled fonts in place of whatever the machine has. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import sirv from 'sirv';
import type { Case } from './cases.ts';
import { packed } from './compare.ts';

const inRepository = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Every family that a story asks for by name. Generic ones come after these, and are not reached. */
const FAMILIES = ['Georgia', 'Times New Roman', 'Helvetica Neue', 'Arial', 'Noto Naskh Arabic'];

/** Pictures end here, in CSS pixels: the top of an article shows how it is set. */
const LOWEST = 900;

const FACES = [
  { file: 'Literata-Regular', weight: '400' },
  { file: 'Literata-SemiBold', weight: '600 900' },
  { file: 'NotoNaskhArabic-Regular', weight: '400', range: 'U+600-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFF' },
  { file: 'NotoNaskhArabic-Bold', weight: '600 900', range: 'U+600-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFF' },
];

const faces = FAMILIES.flatMap((family) =>
  FACES.map(
    ({ file, weight, range }) =>
      `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("/fonts/${file}.ttf");` +
      `${range ? ` unicode-range: ${range};` : ''} }`,
  ),
).join('\n');

// Bootstrap asks for the typeface of the machine, which no file can stand in for.
const fontCss = `${faces}\n[data-site="framework"] { --bs-font-sans-serif: Arial !important; }`;

const serve = async () => {
  const files = sirv(inRepository('apps/storybook/storybook-static'));
  const fonts = sirv(inRepository('apps/embed/src/images'));
  const server = createServer((request, response) => {
    const handle = request.url?.startsWith('/fonts/') ? fonts : files;
    handle(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, site: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
};

export interface Camera {
  /** The version of the Chromium, for example `156.0.8078.108`. */
  version: string;
  /** A picture of a story as PNG. */
  take(wanted: Case): Promise<Buffer>;
  close(): Promise<void>;
}

/** A camera that starts the browser at a path, or the one that Playwright manages. */
export const openCamera = async (executablePath: string | undefined): Promise<Camera> => {
  const { server, site } = await serve();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    // Letters without the hints and subpixels of a machine, colours without its profile.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--disable-font-subpixel-positioning',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });
  const page = await browser.newPage({ reducedMotion: 'reduce', timezoneId: 'Asia/Dubai', locale: 'de-DE' });
  return {
    version: browser.version(),
    take: async ({ story, globals, width }) => {
      // The page of a story is at least as high as the window, which therefore is low.
      await page.setViewportSize({ width, height: 100 });
      const set = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
      await page.goto(`${site}iframe.html?id=${story}&viewMode=story&globals=${set.join(';')}`);
      await page.addStyleTag({ content: fontCss });
      await page.locator('#storybook-root :is(charter-quote, charter-pillars, charter-timeline)').first().waitFor();
      await page.evaluate(async () => {
        const tags = 'charter-quote, charter-pillars, charter-timeline';
        for (const element of document.querySelectorAll<Element & { updateComplete: Promise<unknown> }>(tags)) {
          await element.updateComplete;
        }
        // Fonts are asked for by the layout; before it, all that were asked for are there.
        document.body.getBoundingClientRect();
        await document.fonts.ready;
      });
      const height = await page.locator('#storybook-root').evaluate((root) => root.getBoundingClientRect().height);
      const clip = { x: 0, y: 0, width, height: Math.min(Math.ceil(height), LOWEST) };
      return packed(await page.screenshot({ animations: 'disabled', caret: 'hide', fullPage: true, clip }));
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};
