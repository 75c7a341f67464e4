import manifest from '@baku-charter/widgets/custom-elements.json';
import { attributeOf } from '@baku-charter/widgets/elements';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { configure } from 'storybook/test';
import { storyCode } from '../src/story-code.ts';
import { isToken, tokenControl, withTokens } from '../src/token-controls.ts';
import { globalTypes, initialGlobals, onHost } from '../src/toolbars.ts';
import { theme } from './theme.ts';

setCustomElementsManifest(manifest);
// How long a story that plays waits for what comes later, on slow machines.
configure({ asyncUtilTimeout: 30_000 });

/** The order of the table of arguments: what its readers look for most stands first. */
const CATEGORIES = ['attributes', 'properties', 'slots', 'events', 'css custom properties', 'css shadow parts'];

/**
 * Gives each attribute a control: a list where only some values are allowed. Gives each custom property a picker. All else
 * is shown as documentation. A property that reflects an attribute is left out, since its row would say the same again.
 */
const controlAttributes: ArgTypesEnhancer = ({ argTypes }) => {
  const rows = Object.entries(argTypes).flatMap(([name, argType]) => {
    const { category = '', type } = argType.table ?? {};
    if (category === 'properties' && attributeOf(name) !== name && attributeOf(name) in argTypes) return [];
    if (isToken(name)) return [{ name, category, argType: { ...argType, ...tokenControl(name) } }];
    if (category !== 'attributes') return [{ name, category, argType: { ...argType, control: false as const } }];
    const options = [...(type?.summary ?? '').matchAll(/[^'| ]+/g)].flatMap(([option]) =>
      /^(string|null|number|boolean|undefined)$/.test(option) ? [] : [option],
    );
    const choice = options.length > 0 ? { control: { type: 'select' as const }, options } : {};
    return [{ name, category, argType: { ...argType, ...choice } }];
  });
  const order = ({ category }: { category: string }) => CATEGORIES.indexOf(category) + 1 || CATEGORIES.length + 1;
  return Object.fromEntries(rows.sort((a, b) => order(a) - order(b)).map(({ name, argType }) => [name, argType]));
};

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [controlAttributes],
  globalTypes,
  initialGlobals,
  // The last one is the outermost.
  decorators: [withTokens, onHost],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { codePanel: true, theme, source: { transform: storyCode, language: 'html' } },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Start here',
          'Elements',
          'Colour and token playground',
          'Review',
          'Pages',
          'Theming',
          'Interactions',
          'Embedding',
          'Voices and sources',
          'Data',
          'Languages',
          'Accessibility',
          'Changelog',
        ],
      },
    },
  },
};

export default preview;
