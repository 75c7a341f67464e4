/**
 * Makes the picture of the elements in the README, light and dark, from the built bundle. It uses the fonts of this
 * repository, since those of the machine would give everybody another picture. `pnpm picture` runs it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_ROWS, fontPath } from '@baku-charter/fonts';
import { chromium, type Page } from 'playwright';

const SITE = 'http://picture.test/';
const WIDTH = 1100;
const folder = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));
const bundle = new URL('cdn/charter.js', import.meta.resolve('@baku-charter/widgets/define'));

const SCHEMES = {
  // The papers of GitHub, on which the picture has no edge.
  light: { paper: '#ffffff', ink: '#1a1c1f' },
  dark: { paper: '#0d1117', ink: '#f1f2f3' },
} as const;

type Scheme = keyof typeof SCHEMES;

const faces = FONT_ROWS.flatMap(({ regular, bold, unicodeRange }) =>
  [
    { file: regular, weight: '400' },
    { file: bold, weight: '600 900' },
  ].map(
    ({ file, weight }) =>
      `@font-face { font-family: Picture; font-weight: ${weight}; src: url("/fonts/${file}.ttf");${
        unicodeRange ? ` unicode-range: ${unicodeRange};` : ''
      } }`,
  ),
).join('\n');

const pageOf = (scheme: Scheme) => `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  ${faces}
  body {
    margin: 0;
    padding: 24px;
    color-scheme: ${scheme};
    background: ${SCHEMES[scheme].paper};
    color: ${SCHEMES[scheme].ink};
    font: 17px/1.5 Picture, serif;
  }
  .top { display: grid; grid-template-columns: 1fr 1fr; gap: 40px; margin-block-end: 32px; }
  charter-pillars, charter-quote, charter-timeline { margin: 0; }
</style>
<div class="top">
  <charter-pillars show="energy-security demining" layout="grid"></charter-pillars>
  <charter-quote quote-id="q3-s2"></charter-quote>
</div>
<charter-timeline show="arrival-baku charter-signing press-statements departure garayev-interview"></charter-timeline>
<script type="module" src="/charter.js"></script>`;

/** A picture as WebP, a fifth of its size as PNG. The browser that took it packs it. */
const asWebp = async (page: Page, png: Buffer): Promise<Buffer> => {
  const url = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.85);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
};

const executablePath = process.env['CHARTER_CHROMIUM'];
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--hide-scrollbars'],
});
await mkdir(folder, { recursive: true });
for (const scheme of Object.keys(SCHEMES) as Scheme[]) {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 100 }, deviceScaleFactor: 1.5 });
  await page.route(`${SITE}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: pageOf(scheme) });
    else if (pathname.startsWith('/fonts/')) await route.fulfill({ path: fontPath(basename(pathname, '.ttf')) });
    else await route.fulfill({ contentType: 'text/javascript', body: await readFile(bundle, 'utf8') });
  });
  await page.goto(SITE);
  await page.locator('charter-timeline [part~="event"]').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const file = `${folder}elements-${scheme}.webp`;
  const picture = await asWebp(page, await page.screenshot({ fullPage: true }));
  await writeFile(file, picture);
  console.log(`${file}: ${Math.round(picture.length / 1024)} kB`);
  await page.close();
}
await browser.close();
