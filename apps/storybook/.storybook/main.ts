import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/*.mdx', '../../../packages/widgets/src/**/*.stories.ts', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['../public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    // The toolbar offers whole host pages and widths in their place, which say more than a colour and the name of a device.
    backgrounds: false,
    viewport: false,
    // For those who write stories, not for those who look at them.
    changeDetection: false,
    menuOnboardingChecklist: false,
    sidebarOnboardingChecklist: false,
    // The search of the sidebar finds the headings of pages, such as "Dark" or "Print".
    experimentalSearchDocsHeadings: true,
  },
  viteFinal: (vite) => ({
    ...vite,
    // Relative addresses make the static build work in any folder.
    base: './',
    // Storybook's own chunks are large, and no reader of ours loads them.
    build: { ...vite.build, chunkSizeWarningLimit: 1000 },
  }),
};

export default config;
