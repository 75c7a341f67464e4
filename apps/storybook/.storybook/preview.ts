import manifest from '@baku-charter/widgets/custom-elements.json';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { pasteable } from '../src/source.ts';
import { globalTypes, initialGlobals, onHost } from '../src/toolbars.ts';

setCustomElementsManifest(manifest);

/** Attributes get a control, a choice where their type is one; everything else is documentation. */
const controlAttributes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      if (argType.table?.category !== 'attributes') return [name, { ...argType, control: false }];
      const options = [...(argType.table.type?.summary ?? '').matchAll(/[^'| ]+/g)].flatMap(([option]) =>
        /^(string|null|number|boolean|undefined)$/.test(option) ? [] : [option],
      );
      return [name, options.length > 0 ? { ...argType, control: { type: 'select' }, options } : argType];
    }),
  );

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [controlAttributes],
  globalTypes,
  initialGlobals,
  decorators: [onHost],
  parameters: {
    a11y: { test: 'error' },
    controls: { sort: 'alpha' },
    docs: { source: { transform: pasteable, language: 'html' } },
    layout: 'fullscreen',
    options: { storySort: { order: ['Start here', 'Embedding', 'Theming', 'Elements', 'Interactions', 'Pages', '*'] } },
  },
};

export default preview;
