import type { PluginBuild } from 'esbuild';
import { expect, test } from 'vitest';
import { serverTemplates } from '../scripts/server-templates.ts';

test.each(['/srv/node_modules/lit-html/is-server.js', String.raw`C:\srv\node_modules\lit-html\is-server.js`])(
  'the builder is built with server templates from %s',
  async (path) => {
    const filters: RegExp[] = [];
    const onLoad: PluginBuild['onLoad'] = ({ filter }) => {
      filters.push(filter);
    };
    await serverTemplates.setup({ onLoad } as PluginBuild);
    expect(filters.map((filter) => filter.test(path))).toEqual([true]);
  },
);
