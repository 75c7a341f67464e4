/**
 * `npm run check-host <address>` says what a server of the embed site lacks, with what to do about each.
 * docs/self-hosting.md has the lines for several servers.
 */
import { pathToFileURL } from 'node:url';
import { fail } from './workspace.mjs';

/** @typedef {{ what: string, problem: string | undefined }} Finding */

/** Pages, files and types that every site has. */
const FILES = [
  { path: 'cdn/loader.js', should: 'text/javascript', name: 'scripts' },
  { path: 'cdn/sri.json', should: 'application/json', name: 'JSON' },
  { path: 'pillars/en/oembed.json', should: 'application/json', name: 'oEmbed as JSON' },
  { path: 'pillars/en/oembed.xml', should: 'text/xml', name: 'oEmbed as XML' },
  { path: 'page.css', should: 'text/css', name: 'style sheets' },
  { path: 'pillars/en/1200x630.png', should: 'image/png', name: 'pictures' },
];

const HOUR = 3600;
const YEAR = 31_536_000;

/** @param {string | null} control */
const ageIn = (control) =>
  /no-cache|no-store/.test(control ?? '') ? 0 : Number(/max-age=(\d+)/.exec(control ?? '')?.[1] ?? Number.NaN);

/** @param {Response} answer */
const headersOf = ({ headers }) => ({
  origin: headers.get('access-control-allow-origin'),
  sniff: headers.get('x-content-type-options'),
  resource: headers.get('cross-origin-resource-policy'),
  embedder: headers.get('cross-origin-embedder-policy'),
  frames: headers.get('x-frame-options'),
  policy: headers.get('content-security-policy') ?? '',
  type: headers.get('content-type') ?? '',
  control: headers.get('cache-control'),
  isCompressed: /gzip|br|zstd/.test(headers.get('content-encoding') ?? ''),
});

/**
 * What was found, in the order of docs/self-hosting.md; a problem is a sentence that says what to do.
 * @param {string} address
 * @returns {Promise<readonly Finding[]>}
 */
export const checkHost = async (address) => {
  const base = address.replace(/\/*$/, '/');
  /** @param {string} path */
  const get = async (path) => globalThis.fetch(base + path, { headers: { origin: 'https://newsroom.example' } });
  /** @type {Finding[]} */
  const findings = [];
  /** @param {string} what @param {boolean} isRight @param {string} problem */
  const expect = (what, isRight, problem) => {
    findings.push({ what, problem: isRight ? undefined : problem });
  };

  const page = await get('pillars/en/');
  const html = page.ok ? await page.text() : '';
  const isPage = html.includes('<charter-pillars');
  expect(
    'directory index',
    isPage,
    `${base}pillars/en/ is not the page that stands there as index.html (status ${page.status}). Let the server answer a folder with its index.html.`,
  );
  const head = headersOf(page);
  const isFramed = head.frames === null && !/frame-ancestors/.test(head.policy);
  expect(
    'frames',
    isFramed,
    'Pages may not be shown in frames. Send no X-Frame-Options and no frame-ancestors for them.',
  );
  expect(
    'pages in isolated pages',
    !isPage || head.embedder === 'require-corp',
    'Pages lack Cross-Origin-Embedder-Policy: require-corp, and isolated pages refuse them in frames.',
  );
  expect(
    'pages: compression',
    !isPage || head.isCompressed,
    'Pages come uncompressed, up to ten times as large as they need be. Let the server compress text with gzip or Brotli.',
  );
  const canonical = /rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  expect(
    'canonical address',
    !isPage || canonical === `${base}pillars/en/`,
    `Pages say that they stand at ${canonical}. Build the site with EMBED_BASE=${base}`,
  );
  const missing = await get('no-such-page/');
  expect(
    'missing pages',
    missing.status === 404,
    `An address that leads nowhere is answered with status ${missing.status}. Answer 404, with 404.html.`,
  );

  for (const { path, should, name } of FILES) {
    const answer = await get(path);
    await answer.arrayBuffer();
    const given = headersOf(answer);
    expect(
      `${name}: there`,
      answer.ok,
      `${base}${path} is not there (status ${answer.status}). Put all of the built site on the server.`,
    );
    if (!answer.ok) continue;
    expect(
      `${name}: type`,
      // Some servers still have the older name of scripts, which browsers take too.
      given.type.replace('application/javascript', 'text/javascript').startsWith(should),
      `${path} comes as "${given.type}", not as ${should}.`,
    );
    expect(
      `${name}: other origins`,
      given.origin === '*' || given.origin === 'https://newsroom.example',
      `${path} may not be loaded from other sites. Send Access-Control-Allow-Origin: *`,
    );
    expect(`${name}: sniffing`, given.sniff === 'nosniff', `${path} lacks X-Content-Type-Options: nosniff.`);
    expect(
      `${name}: isolated pages`,
      given.resource === 'cross-origin',
      `${path} lacks Cross-Origin-Resource-Policy: cross-origin, and isolated pages refuse it.`,
    );
  }

  const sri = await get('cdn/sri.json');
  const files = sri.ok ? ((await sri.json().catch(() => ({})))?.files ?? {}) : {};
  const pinned = files['loader.js']?.immutable;
  if (pinned) {
    const lasting = await get(`cdn/${pinned}`);
    await lasting.arrayBuffer();
    const { control } = headersOf(lasting);
    expect(
      'caching of names with a hash',
      ageIn(control) >= YEAR && /immutable/.test(control ?? ''),
      `cdn/${pinned} never changes. Send Cache-Control: public, max-age=${YEAR}, immutable`,
    );
  }
  const loader = await get('cdn/loader.js');
  await loader.arrayBuffer();
  const { control, isCompressed } = headersOf(loader);
  expect(
    'scripts: compression',
    !loader.ok || isCompressed,
    'Scripts come uncompressed, up to four times as large as they need be. Let the server compress text with gzip or Brotli.',
  );
  const age = ageIn(control);
  expect(
    'caching of everything else',
    age <= 24 * HOUR,
    `cdn/loader.js is kept ${Number.isNaN(age) ? 'as long as each browser likes' : `for ${age} seconds`}, and corrections wait for that. Send Cache-Control: public, max-age=${HOUR}`,
  );
  const { protocol, hostname } = new URL(base);
  const isSecure = protocol === 'https:' || /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
  expect(
    'encryption',
    isSecure,
    'The site is read without encryption. Pages with https refuse its scripts and frames.',
  );
  return findings;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [address = ''] = process.argv.slice(2);
  if (!/^https?:\/\//.test(address)) {
    fail('Name the address of the site: npm run check-host https://example.com/charter/');
  }
  try {
    const findings = await checkHost(address);
    const problems = findings.filter(({ problem }) => problem !== undefined);
    for (const { what, problem } of findings)
      console.log(problem === undefined ? `  ok    ${what}` : `  lacks ${what}: ${problem}`);
    console.log(`\n${findings.length - problems.length} of ${findings.length} are as docs/self-hosting.md asks.`);
    if (problems.length > 0) process.exitCode = 1;
  } catch (error) {
    fail(`${address} could not be reached: ${error instanceof Error ? error.message : String(error)}`);
  }
}
