/** Starts what WebKitGTK needs around it: a screen that nobody sees, and its driver. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

/** The port of the driver. It depends on the process, so that two runs on one machine do not collide. */
export const port = 10_000 + (process.pid % 20_000);

const start = (command: string, args: string[], stdio: StdioOptions, env: NodeJS.ProcessEnv = {}): ChildProcess => {
  const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
  // Not in a teardown: Vitest runs that while the browser is still in use.
  process.once('exit', () => child.kill());
  child.unref();
  return child;
};

/** Xvfb takes a free display, writes its number to the descriptor named and closes that. */
const startScreen = async (): Promise<string> => {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = start('Xvfb', args, ['ignore', 'ignore', 'ignore', 'pipe']);
  let display = '';
  for await (const part of screen.stdio[3] as Readable) display += String(part);
  if (!display) throw new Error('Xvfb ended before it had a display.');
  return `:${display.trim()}`;
};

const listens = (): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });

const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'charter-webkit-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true });
  });
  return folder;
};

/** Lets the C library find a German locale in the folder, even if the system has none: WebKit reads only its name. */
const withGerman = (folder: string): string => {
  symlinkSync('/usr/lib/locale/C.utf8', join(folder, 'de_DE.UTF-8'));
  return folder;
};

/**
 * The letters in which other browsers show a page that names none. WebKit asks the system for `sans-serif`, and with wider
 * letters texts wrap.
 */
const FONTS = { serif: 'Times New Roman', 'sans-serif': 'Times New Roman' };

/** A file that tells the font library which letters to take, in the folder. */
const withFonts = (folder: string): string => {
  const file = join(folder, 'fonts.conf');
  const matches = Object.entries(FONTS).map(
    ([family, name]) => `<match><test name="family"><string>${family}</string></test>
      <edit name="family" mode="assign" binding="strong"><string>${name}</string></edit></match>`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${matches.join('')}<include>/etc/fonts/fonts.conf</include></fontconfig>`,
  );
  return file;
};

export const setup = async (): Promise<void> => {
  const folder = temporaryFolder();
  const driver = start('WebKitWebDriver', [`--port=${port}`], 'ignore', {
    DISPLAY: await startScreen(),
    TZ: 'Asia/Dubai',
    LC_ALL: 'de_DE.UTF-8',
    LOCPATH: withGerman(folder),
    FONTCONFIG_FILE: withFonts(folder),
  });
  while (!(await listens())) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended; does something else use port ${port}?`);
    await setTimeout(50);
  }
};
