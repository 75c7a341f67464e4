/** Takes pictures of stories of the built Storybook. Bundled fonts stand in for those of the machine. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_ROWS, fontPath } from '@baku-charter/fonts';
import { TAGS } from '@baku-charter/widgets/elements';
import { chromium } from 'playwright';
import sirv from 'sirv';
import type { Case } from './cases.ts';
import { packed } from './compare.ts';

/** Every family that a story asks for by name. The generic ones that follow them in style sheets are never reached. */
const FAMILIES = ['Georgia', 'Times New Roman', 'Helvetica Neue', 'Arial', 'Noto Naskh Arabic'];

const tags = TAGS.join();

/** The height in CSS pixels at which a picture is cut: the top of an article shows enough of it. */
const LOWEST = 900;

const face = (family: string, file: string, weight: string, unicodeRange: string | undefined) =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("/fonts/${file}.ttf");` +
  `${unicodeRange ? ` unicode-range: ${unicodeRange};` : ''} }`;

const faces = FAMILIES.flatMap((family) =>
  FONT_ROWS.flatMap(({ regular, bold, unicodeRange }) => [
    face(family, regular, '400', unicodeRange),
    face(family, bold, '600 900', unicodeRange),
  ]),
).join('\n');

// Bootstrap asks for the system's typeface by a keyword, which no @font-face can replace.
const fontCss = `${faces}\n[data-site="framework"] { --bs-font-sans-serif: Arial !important; }`;

const serve = async () => {
  const files = sirv(fileURLToPath(new URL('../storybook-static', import.meta.url)));
  const server = createServer((request, response) => {
    files(request, response, () => {
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

/** Opens a camera with the browser at a path; undefined takes the one that Playwright manages. */
export const openCamera = async (executablePath: string | undefined): Promise<Camera> => {
  const { server, site } = await serve();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    // Draws letters without the machine's hinting and subpixels, and colours without its profile.
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
  await page.route('**/fonts/*.ttf', (route) =>
    route.fulfill({ path: fontPath(basename(new URL(route.request().url()).pathname, '.ttf')) }),
  );
  return {
    version: browser.version(),
    take: async ({ story, globals, width }) => {
      // A story's page is never lower than the window, so the window is kept low.
      await page.setViewportSize({ width, height: 100 });
      const set = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
      await page.goto(`${site}iframe.html?id=${story}&viewMode=story&globals=${set.join(';')}`);
      await page.addStyleTag({ content: fontCss });
      await page.locator(`#storybook-root :is(${tags})`).first().waitFor();
      await page.evaluate(async (tags) => {
        for (const element of document.querySelectorAll<Element & { updateComplete: Promise<unknown> }>(tags)) {
          await element.updateComplete;
        }
        // Only layout requests fonts. Before it, `fonts.ready` would already be resolved.
        document.body.getBoundingClientRect();
        await document.fonts.ready;
      }, tags);
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
