/** The address of the repository, which whoever publishes the packages says once. */
import { expect, test } from 'vitest';

// The script stands at the root of the repository, where no tests run, so it is tried here.
const script = new URL('../../../scripts/home.mjs', import.meta.url).href;
const { fieldsOf } = (await import(script)) as { fieldsOf: (address: string, name: string) => unknown };

test.each([
  'https://git.example/desk/widgets',
  'https://git.example/desk/widgets.git',
  'https://git.example/desk/widgets/',
])('a package leads from %s to its folder, its documentation and where faults are told', (address) => {
  expect(fieldsOf(address, 'core')).toEqual({
    repository: { type: 'git', url: 'git+https://git.example/desk/widgets.git', directory: 'packages/core' },
    homepage: 'https://git.example/desk/widgets/tree/main/packages/core#readme',
    bugs: 'https://git.example/desk/widgets/issues',
  });
});

test.each(['desk/widgets', 'git@git.example:desk/widgets', 'https://git.example/'])('%s is refused', (address) => {
  expect(() => fieldsOf(address, 'core')).toThrow('Write it like https://github.com/<owner>/<name>');
});
