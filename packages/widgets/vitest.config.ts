import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserConfigOptions } from 'vitest/node';

// Far from UTC and not English, so that hidden defaults show.
export const contextOptions = { timezoneId: 'Asia/Dubai', locale: 'de-DE' };

/** The tests that stand beside the elements, in a browser; `own` is what this one has to itself. */
export const inBrowser = (
  name: string,
  own: BrowserConfigOptions,
  globalSetup: string[] = [],
): TestProjectInlineConfiguration => ({
  test: {
    name,
    include: ['src/**/*.test.ts'],
    // Generous, for slow machines: nothing here asserts a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup,
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
      // Unset, Playwright takes the browser it manages itself.
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
          // Files share nothing that one could spoil for another, and a process for each costs a second.
          isolate: false,
          include: ['test/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Each file has a DOM of its own.
      { test: { name: 'doms', include: ['test/doms/*.test.ts'], testTimeout: 60_000 } },
      chromium,
    ],
  },
});
