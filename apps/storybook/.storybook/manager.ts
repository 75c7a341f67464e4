import { addons } from 'storybook/manager-api';
import { theme } from './theme.ts';

/** Pages with controls of their own, or none: panels beneath them would be empty. */
const isPage = (storyId = '') => /^(start-here|colour-and-token-playground|review)--/.test(storyId);

addons.setConfig({
  theme,
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId?: string }, shown: boolean) => shown && !isPage(storyId),
  },
});
