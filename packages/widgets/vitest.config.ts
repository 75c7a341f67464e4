import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium = playwright({
  launchOptions: {
    // Unset, Playwright takes the browser it manages itself.
    ...(process.env['CHARTER_CHROMIUM'] && { executablePath: process.env['CHARTER_CHROMIUM'] }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  },
  // Far from UTC and not English, so that hidden defaults show.
  contextOptions: { timezoneId: 'Asia/Dubai', locale: 'de-DE' },
});

export default defineConfig({
  test: {
    // Generous, for slow machines: nothing here asserts a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/report.json' },
    projects: [
      { test: { name: 'node', environment: 'node', include: ['test/**/*.test.ts'] } },
      {
        test: {
          name: 'chromium',
          include: ['src/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: chromium,
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1000, height: 700 },
          },
        },
      },
    ],
  },
});
