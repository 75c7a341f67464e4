/** Every story is a test: it is drawn, its play function runs, and axe checks it. Documentation has tests of its own. */
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

// Long limits for slow machines; no test asserts a time.
const patient = { testTimeout: 180_000, hookTimeout: 180_000 };

const stories: TestProjectInlineConfiguration = {
  // Everything that stories import. Vite reloads the page when it finds a dependency later, in the middle of a test.
  optimizeDeps: {
    include: [
      'lit',
      'lit/directive-helpers.js',
      'lit/directives/unsafe-html.js',
      'lit/html.js',
      '@baku-charter/widgets > @lit-labs/ssr',
      '@baku-charter/widgets > @lit-labs/ssr/lib/render-result.js',
      'storybook/actions',
      'storybook/preview-api',
      'storybook/test',
    ],
  },
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'stories',
    ...patient,
    // Stories can share one page, since each removes what it showed.
    isolate: false,
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1000, height: 700 },
      provider: playwright({
        launchOptions: {
          // Unset, Playwright starts the browser that it manages itself.
          ...(process.env['CHARTER_CHROMIUM'] && { executablePath: process.env['CHARTER_CHROMIUM'] }),
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
};

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/report.json' },
    projects: [
      stories,
      { test: { name: 'docs', environment: 'jsdom', include: ['src/**/*.test.ts', 'test/**/*.test.ts'], ...patient } },
    ],
  },
});
