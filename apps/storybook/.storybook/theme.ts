/** How Storybook itself looks: the inks and the paper of the elements, in light and dark. It loads no font. */
import { create } from 'storybook/theming/create';

const SERIF = 'Literata, Charter, Georgia, serif';
const SANS = '"Source Sans 3", system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** Disc and arrow are the mark of a reading that goes further than the text. */
const logo = (ink: string, document: string, analysis: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="190" height="32" viewBox="0 0 190 32"><circle cx="10" cy="16" r="8" fill="${document}"/><path d="M12 16h16m-7-7 7 7-7 7" fill="none" stroke="${analysis}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/><text x="40" y="22" font-family="${SERIF}" font-size="19" font-weight="600" fill="${ink}">Charter Widgets</text></svg>`,
  )}`;

const COMMON = {
  brandTitle: 'Charter Widgets',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: SANS,
  fontCode: 'ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace',
  appBorderRadius: 0,
  inputBorderRadius: 0,
};

const light = create({
  ...COMMON,
  base: 'light',
  brandImage: logo('#1a1c1f', '#0b4a6f', '#8a1f55'),
  colorPrimary: '#8a1f55',
  colorSecondary: '#0b4a6f',
  appBg: '#faf9f5',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d3cfc4',
  textColor: '#1a1c1f',
  textMutedColor: '#4a4f55',
  barTextColor: '#4a4f55',
  barSelectedColor: '#0b4a6f',
  barHoverColor: '#0b4a6f',
});

const dark = create({
  ...COMMON,
  base: 'dark',
  brandImage: logo('#f1f2f3', '#8ecbf0', '#f3a9cb'),
  colorPrimary: '#f3a9cb',
  colorSecondary: '#56a5d3',
  appBg: '#15181b',
  appContentBg: '#1c2024',
  appPreviewBg: '#ffffff',
  appBorderColor: '#434a51',
  textColor: '#f1f2f3',
  textMutedColor: '#c3c8cd',
  barBg: '#1c2024',
  barTextColor: '#c3c8cd',
  barSelectedColor: '#8ecbf0',
  barHoverColor: '#8ecbf0',
});

/** The theme that the reader prefers. Storybook takes one when it opens and keeps it. */
export const theme = matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
