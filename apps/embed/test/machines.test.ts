/** What `npm start` and the build do on the machines of developers. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST } from './site.ts';

/** The scripts of the repository, which belong to no package. */
const scripts = (name: string): Promise<unknown> => import(new URL(`../../../scripts/${name}`, import.meta.url).href);
const { siteServer } = (await scripts('serve.mjs')) as { siteServer: (site: string, storybook: string) => Server };
const { afterFailedInstall, commandLine, homeFor, whyUnsupported, whyUnwritable } = (await scripts(
  'workspace.mjs',
)) as {
  afterFailedInstall: (said: string) => string;
  commandLine: (command: string, args: readonly string[], isWindows: boolean) => unknown;
  homeFor: (home: string, folder: string, access?: () => void) => Record<string, string>;
  whyUnsupported: (version: string) => string | undefined;
  whyUnwritable: (folder: string, access?: () => void) => string | undefined;
};

describe('the server', () => {
  const server = siteServer(DIST, DIST);
  let port = 0;
  beforeAll(async () => {
    server.listen(0);
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => server.close());

  /** Sends a request as it is written, and returns the status of the answer; empty where there is none. */
  const send = async (request: string) => {
    const socket = connect(port);
    socket.setEncoding('latin1');
    socket.write(request.replace(/\n/g, '\r\n'));
    let answer = '';
    socket.on('data', (data) => {
      answer += String(data);
    });
    await once(socket, 'close');
    return answer.split(' ')[1] ?? '';
  };

  test.each([
    ['a range that ends before it begins', 'GET / HTTP/1.1\nHost: x\nRange: bytes=5-1\nConnection: close\n\n', '200'],
    ['a range behind the end', 'GET / HTTP/1.1\nHost: x\nRange: bytes=99999999-\nConnection: close\n\n', '200'],
    ['a range that is none', 'GET / HTTP/1.1\nHost: x\nRange: bytes=a-b,c\nConnection: close\n\n', '200'],
    ['half an escape', 'GET /%E0%A4%A HTTP/1.1\nHost: x\nConnection: close\n\n', '404'],
    ['a null byte', 'GET /%00 HTTP/1.1\nHost: x\nConnection: close\n\n', '404'],
    ['what lies above the site', 'GET /../../package.json HTTP/1.1\nHost: x\nConnection: close\n\n', '404'],
    [
      'what lies above the site, escaped',
      'GET /%2e%2e/%2e%2e/package.json HTTP/1.1\nHost: x\nConnection: close\n\n',
      '404',
    ],
    ['an absolute address', 'GET http://x/nowhere HTTP/1.1\nHost: x\nConnection: close\n\n', '404'],
    ['a very long path', `GET /${'a'.repeat(9000)} HTTP/1.1\nHost: x\nConnection: close\n\n`, '404'],
    ['no address', 'OPTIONS * HTTP/1.1\nHost: x\nConnection: close\n\n', '404'],
    ['what is no request', 'Hello\n\n', '400'],
    ['an icon that browsers look for', 'GET /favicon.ico HTTP/1.1\nHost: x\nConnection: close\n\n', '204'],
  ])('answers %s, and goes on', async (_what, request, status) => {
    expect(await send(request)).toBe(status);
    expect(await send('GET / HTTP/1.1\nHost: x\nConnection: close\n\n')).toBe('200');
  });
});

test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('Node.js %s is supported', (version) => {
  expect(whyUnsupported(version)).toBeUndefined();
});

test.each(['18.20.0', '20.18.3', '21.7.3', '22.11.0'])('Node.js %s is refused in one line', (version) => {
  expect(whyUnsupported(version)).toMatch(/^Node\.js [\d.]+ is not supported\. Install 20\.19 .* and try again\.$/);
});

test('what npm runs ends with npm, whose shell passes no signal on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'charter-server-'));
  const module = new URL('../../../scripts/workspace.mjs', import.meta.url).href;
  const code = `import { endWithParent } from '${module}'; endWithParent(); console.log('up'); setInterval(() => {}, 1e6);`;
  writeFileSync(join(folder, 'server.mjs'), code);
  const shell = spawn('sh', ['-c', 'node server.mjs; true'], {
    cwd: folder,
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(shell.stdout, 'data');
  const ended = once(shell.stdout, 'close');
  shell.kill('SIGTERM');
  // The server inherits the output of the shell that started it. So the output ends only when both have ended.
  await ended;
  rmSync(folder, { recursive: true });
});

test('another port builds the site again, and nothing else', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const hashes = (base: string) => {
    const plan = execFileSync(join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--dry=json'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, EMBED_BASE: base },
    });
    const { tasks } = JSON.parse(plan) as { tasks: { taskId: string; hash: string }[] };
    return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]));
  };
  const there = hashes('http://localhost:4000/');
  const changed = [...hashes('http://localhost:3000/')].filter(([task, hash]) => there.get(task) !== hash);
  expect(changed.map(([task]) => task)).toEqual(['@baku-charter/embed#build']);
});

test('paths with spaces reach a shell of Windows whole', () => {
  const path = String.raw`C:\Users\A B (work)\node_modules\.bin\pnpm.cmd`;
  expect(commandLine(path, ['install', '--filter', 'a&b'], true)).toEqual({
    command: `"${path}"`,
    args: ['install', '--filter', '"a&b"'],
    shell: true,
  });
  expect(commandLine('/home/a b/pnpm', ['install'], false)).toEqual({
    command: '/home/a b/pnpm',
    args: ['install'],
    shell: false,
  });
});

const refuse = () => {
  throw Object.assign(new Error('no'), { code: 'EROFS' });
};

test('a home that cannot be written to is replaced by a folder of the repository, with its settings of npm', () => {
  expect(homeFor(tmpdir(), '/charter/home')).toEqual({});
  expect(homeFor('/home/a b', '/charter/home', refuse)).toEqual({
    HOME: '/charter/home',
    USERPROFILE: '/charter/home',
    npm_config_userconfig: join('/home/a b', '.npmrc'),
  });
  expect(homeFor('', '/charter/home')).toMatchObject({ HOME: '/charter/home' });
});

test('a folder that cannot be written to is named, with what to do', () => {
  expect(whyUnwritable('/mnt/charter', refuse)).toMatch(
    /^The folder \/mnt\/charter cannot be written to \(EROFS\)\. Copy it/,
  );
  expect(whyUnwritable(tmpdir())).toBeUndefined();
});

test.each([
  ['ERR_PNPM_MINIMUM_RELEASE_AGE_VIOLATION\n lit@3.3.1 could not be checked against\n minimumReleaseAge', /registry/],
  ['ERR_PNPM_MISSING_TIME: The metadata of lit is missing the "time" field', /registry/],
  ['ERR_PNPM_TRUST_DOWNGRADE', /lines above say why/],
  ['ENOTFOUND registry.example', /Check the network connection/],
])('where pnpm says %j, one line says what to do', (said, advice) => {
  expect(afterFailedInstall(said)).toMatch(advice);
  expect(afterFailedInstall(said).split('\n')).toHaveLength(1);
});
