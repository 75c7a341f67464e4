import { dataset } from '@baku-charter/core';
import { write } from '@baku-charter/widgets/static';

export default (config) => {
  config.addPassthroughCopy({ 'node_modules/@baku-charter/widgets/dist/cdn': 'cdn' });
  // {% charter { element: 'quote', quoteId: 'q4-s1' } %}
  config.addShortcode('charter', (record) => write('prerendered', { data: dataset, ...record }));
};
