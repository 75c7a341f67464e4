import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/*.mdx', '../../../packages/widgets/src/**/*.stories.ts', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Relative addresses make the static build work in any folder.
    base: './',
    // Storybook's own chunks are large, and no reader of ours loads them.
    build: { ...vite.build, chunkSizeWarningLimit: 1000 },
  }),
};

export default config;
