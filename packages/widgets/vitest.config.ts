import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserConfigOptions } from 'vitest/node';
import { cssFrameworks } from './test/css-frameworks.ts';

// Far from UTC and not English, so that code which relies on defaults fails here.
export const contextOptions = { timezoneId: 'Asia/Dubai', locale: 'de-DE' };

/** How many hostile cases are tried. Those of `npm test` are always the same; those of `pnpm test:fuzz` are new. */
const asked = process.env['CHARTER_FUZZ_CASES'];
const hostile = asked ? { hostileCases: Number(asked) } : { hostileCases: 300, hostileSeed: 1 };

/** How long a test waits for what comes later, on slow machines. */
const PATIENT = { poll: { timeout: 30_000 } };

/** A project that runs the tests in `src` in a browser; `own` are the settings of that browser. */
export const inBrowser = (
  name: string,
  own: BrowserConfigOptions,
  globalSetup: string[] = [],
): TestProjectInlineConfiguration => ({
  plugins: [cssFrameworks()],
  test: {
    name,
    include: ['src/**/*.test.ts'],
    // Generous, for slow machines: nothing here asserts a time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: PATIENT,
    globalSetup,
    provide: hostile,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1000, height: 700 },
      ...own,
    },
  },
});

export const chromium = inBrowser('chromium', {
  provider: playwright({
    launchOptions: {
      // Without a path, Playwright takes the browser that it installed itself.
      ...(process.env['CHARTER_CHROMIUM'] && { executablePath: process.env['CHARTER_CHROMIUM'] }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
    contextOptions,
  }),
  instances: [{ browser: 'chromium' }],
});

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/report.json' },
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Test files share no state, and a process for each would cost a second.
          isolate: false,
          include: ['test/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: PATIENT,
        },
      },
      // Each file has a DOM of its own.
      { test: { name: 'doms', include: ['test/doms/*.test.ts'], testTimeout: 180_000 } },
      chromium,
    ],
  },
});
