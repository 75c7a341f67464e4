/** The tests of the elements in one engine each: `--project chromium`, `firefox` or `webkit`. */
import { playwright } from '@vitest/browser-playwright';
import { webdriverio } from '@vitest/browser-webdriverio';
import type { Page } from 'playwright';
import { defineConfig } from 'vitest/config';
import { port } from './test/webkit.setup.ts';
import config, { chromium, contextOptions, inBrowser } from './vitest.config.ts';

// The letters that other browsers take; on Linux, Firefox takes wider ones, and what has a height in px wraps otherwise.
const FONTS = Object.fromEntries(
  ['x-western', 'x-cyrillic', 'ar'].flatMap((script) => [
    [`font.default.${script}`, 'serif'],
    [`font.name.serif.${script}`, 'Times New Roman'],
    [`font.name.sans-serif.${script}`, 'Arial'],
  ]),
);

// A Firefox as users have it, over WebDriver BiDi; without the channel, Playwright expects its own build.
const overBidi = playwright({
  launchOptions: {
    channel: 'moz-firefox',
    executablePath: process.env['CHARTER_FIREFOX'] ?? 'firefox',
    firefoxUserPrefs: FONTS,
  },
  contextOptions,
});

const firefox = inBrowser('firefox', {
  provider: {
    ...overBidi,
    providerFactory: (project) => {
      const provider = overBidi.providerFactory(project);
      const contextOf = provider.getCommandsContext.bind(provider);
      // Vitest asks for the frame of the tests by name, and over BiDi Playwright may miss the name of a quick frame.
      provider.getCommandsContext = (session) => {
        const context = contextOf(session) as { page: Page };
        return { ...context, frame: () => Promise.resolve(context.page.mainFrame().childFrames().at(-1)) };
      };
      return provider;
    },
  },
  instances: [{ browser: 'firefox' }],
  // Vitest scales the frame of the tests by 1, and over BiDi Playwright clicks in no frame that is transformed.
  orchestratorScripts: [
    { content: "document.head.insertAdjacentHTML('beforeend', '<style>* { transform: none !important }</style>')" },
  ],
});

const webkit = inBrowser(
  'webkit',
  {
    headless: false, // WebKitGTK has no such mode; the setup starts a virtual screen
    ui: false,
    provider: webdriverio({
      hostname: '127.0.0.1',
      port,
      path: '/',
      connectionRetryCount: 0,
      // Vitest knows WebKit as Safari only, WebKitGTK's driver as MiniBrowser only.
      transformRequest: (request) => {
        if (typeof request.body === 'string') {
          request.body = request.body.replaceAll('"browserName":"safari"', '"browserName":"MiniBrowser"');
        }
        return request;
      },
      capabilities: {
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: process.env['CHARTER_WEBKIT'], args: ['--automation'] },
      } as object,
    }),
    instances: [{ browser: 'safari' }],
  },
  ['./test/webkit.setup.ts'],
);

export default defineConfig({
  test: {
    ...config.test,
    outputFile: { json: 'test-results/engines.json' },
    projects: [chromium, firefox, webkit],
  },
});
