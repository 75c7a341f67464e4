/**
 * What a site costs its server: the requests and bytes of a reader's first view of each form, what a correction makes them
 * load again, and how many such files one nginx serves on this machine. Prints the figures of `docs/scale.md`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { dataset } from '@baku-charter/core';
import { attributeOf, ELEMENT_NAMES, ELEMENTS } from '@baku-charter/widgets/elements';
import { type LivePage, livePages, scriptName } from '@baku-charter/widgets/snippets';
import { launch, serve } from './harness.ts';

const DIST = fileURLToPath(new URL('../apps/embed/dist/', import.meta.url));
const PORT = 8087;
const ORIGIN = `http://127.0.0.1:${PORT}/`;
const VIEWS_A_DAY = 10_000_000;
/** A front page sends its readers within a few hours: the busiest second has so many times the views of an average one. */
const PEAK = 5;
const CONNECTIONS = 64;
const SECONDS = 10;

/** What is sent of a file: text after Brotli 11, pictures as they are. */
const sent = (path: string): number => {
  const content = readFileSync(path);
  return /\.(png|woff2)$/.test(path) ? content.length : brotliCompressSync(content).length;
};

const { files } = JSON.parse(readFileSync(join(DIST, 'cdn/sri.json'), 'utf8')) as {
  files: Record<string, { immutable: string; integrity: string }>;
};
const pinned = (name: string) => {
  const file = files[name];
  if (!file) throw new Error(`cdn/sri.json names no ${name}. Build the site anew.`);
  return `<script type="module" src="${ORIGIN}cdn/${file.immutable}" integrity="${file.integrity}" crossorigin></script>`;
};
const floating = (name: string) => `<script type="module" src="${ORIGIN}cdn/${name}"></script>`;

interface Form {
  readonly name: string;
  readonly html: string;
  /** Whether a correction of the data reaches a reader without the editor. */
  readonly floats: boolean;
}

/** The page of each element with all that it shows; that of a record, where it shows one. */
const PAGES = ELEMENT_NAMES.map((name) => {
  const [page] = livePages(dataset)
    .filter(({ element }) => element === name)
    .toSorted((one, other) => Number(one.record !== undefined) - Number(other.record !== undefined));
  if (!page) throw new Error(`The site has no page of ${name}.`);
  return page;
});

const tagOf = ({ element, record }: LivePage) => {
  const { tag, names } = ELEMENTS[element];
  return `<${tag}${record === undefined ? '' : ` ${attributeOf(names)}="${record}"`}>…</${tag}>`;
};

const FORMS: readonly Form[] = [
  { name: 'prerendered, or a copy as text', html: '<p>…</p>', floats: false },
  ...PAGES.flatMap((page): Form[] => {
    const script = scriptName(page.element, dataset.meta.lang);
    return [
      { name: `${page.element}, pinned script`, html: tagOf(page) + pinned(script), floats: false },
      { name: `${page.element}, newest script`, html: tagOf(page) + floating(script), floats: true },
      { name: `${page.element}, frame`, html: `<iframe src="${ORIGIN}${page.path}"></iframe>`, floats: true },
    ];
  }),
];

const everyFile = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? everyFile(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** nginx as `docs/self-hosting.md` has it, with one worker, and files that were compressed before. */
const startServer = () => {
  const folder = mkdtempSync(join(tmpdir(), 'charter-scale-'));
  cpSync(DIST, join(folder, 'site'), { recursive: true });
  for (const file of everyFile(join(folder, 'site'))) {
    if (!file.endsWith('.png')) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
  const configuration = `
    daemon off; worker_processes 1; user root; pid ${folder}/pid; error_log ${folder}/errors;
    events { worker_connections 1024; }
    http {
      include /etc/nginx/mime.types; access_log off; sendfile on; keepalive_requests 100000;
      client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
      uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
      server {
        listen 127.0.0.1:${PORT}; root ${folder}/site; index index.html; gzip_static on;
        add_header Access-Control-Allow-Origin * always;
        add_header Cache-Control "public, max-age=3600" always;
      }
    }`;
  writeFileSync(join(folder, 'nginx.conf'), configuration);
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')], { stdio: 'inherit' });
  return {
    stop: () => {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The files of the site that a page loads on a first view. */
const loadedBy = async (html: string): Promise<string[]> => {
  // A page that only the test makes up would be a public one, which a browser lets load nothing from this machine.
  const host = await serve({ '/': html });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const paths: string[] = [];
    page.on('requestfinished', (request) => {
      if (request.url().startsWith(ORIGIN)) paths.push(new URL(request.url()).pathname.replace(/\/$/, '/index.html'));
    });
    await page.goto(`${host.origin}/`, { waitUntil: 'networkidle' });
    return paths;
  } finally {
    await browser.close();
    await host.close();
  }
};

/** Requests that one nginx answers in a second, on one core while the other sends them. */
const load = (path: string) => {
  const { stdout } = spawnSync(
    'taskset',
    [
      '-c',
      '1',
      'wrk',
      '-t1',
      `-c${CONNECTIONS}`,
      `-d${SECONDS}s`,
      '--latency',
      '-H',
      'Accept-Encoding: gzip',
      ORIGIN + path,
    ],
    { encoding: 'utf8' },
  );
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  const slowest = /^\s*99%\s+(\S+)/m.exec(stdout)?.[1] ?? '?';
  return { rate: Math.round(rate), slowest, failed: /Non-2xx|Socket errors/.test(stdout) };
};

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const table = (rows: readonly (readonly (string | number)[])[]) => {
  const [head = [], ...rest] = rows;
  console.log([head, head.map(() => '---'), ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n'), '\n');
};

const isData = (path: string) => path.includes('cdn/chunks/');

const server = startServer();
try {
  const rows: (string | number)[][] = [
    ['form', 'requests', 'kB', 'GB a day', 'requests a second', 'at the peak', 'kB again after a correction'],
  ];
  for (const { name, html, floats } of FORMS) {
    const paths = await loadedBy(html);
    const bytes = paths.reduce((sum, path) => sum + sent(DIST + path), 0);
    // A correction changes the pages, the chunks that hold data, and the scripts that import these chunks by name.
    const again = floats ? paths.filter((path) => isData(path) || /\.html$|cdn\/charter/.test(path)) : [];
    const perSecond = (paths.length * VIEWS_A_DAY) / 86_400;
    if (paths.length === 0 && /script|frame/.test(name)) throw new Error(`${name}: nothing of the site was loaded.`);
    rows.push([
      name,
      paths.length,
      kB(bytes),
      Math.round((bytes * VIEWS_A_DAY) / 1e9),
      Math.round(perSecond),
      Math.round(perSecond * PEAK),
      again.length > 0 ? kB(again.reduce((sum, path) => sum + sent(DIST + path), 0)) : '–',
    ]);
  }
  table(rows);
  const served = [
    ...PAGES.map(({ path }) => `${path}index.html`),
    'cdn/loader.js',
    'cdn/charter.js',
    `${PAGES[0]?.path}1200x630.png`,
  ];
  table([
    ['file', 'kB on disk', 'requests a second', '99 % within'],
    ...served.map((path) => {
      const { rate, slowest, failed } = load(path);
      return [`\`/${path}\``, kB(statSync(DIST + path).size), failed ? `${rate}, some failed` : rate, slowest];
    }),
  ]);
} finally {
  server.stop();
}
