import { existsSync, readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y, { configs as a11y } from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import * as ts from 'typescript-eslint';

const widgets = new URL('packages/widgets/src/', import.meta.url);
/** The folders of the elements. Their registry cannot be asked before it is built. */
const elements = readdirSync(widgets).filter((name) => existsSync(new URL(`${name}/charter-${name}.ts`, widgets)));

/** What may not import from what. The direction is: data ← schema ← rules ← templates ← elements ← apps. */
const direction = [
  {
    target: './packages/core',
    from: ['./packages/widgets', './packages/kit', './apps'],
    message: 'core must not import what shows its data.',
  },
  { target: './packages/core/src', from: './packages/core/scripts', message: 'What ships must not import the build.' },
  {
    target: ['schema', 'fields', 'dates', 'languages'].map((name) => `./packages/core/src/${name}.ts`),
    from: ['rules', 'parse', 'resolve', 'lookup', 'verify', 'export'].map((name) => `./packages/core/src/${name}*`),
    message: 'The schema comes before what builds on it.',
  },
  { target: './packages/widgets', from: ['./packages/kit', './apps'], message: 'Elements must not import from apps.' },
  { target: './packages/kit', from: './apps', message: 'The kit must not import from apps.' },
  {
    target: './packages/widgets/src/**/*.template.ts',
    from: [
      './packages/widgets/src/*/charter-*.ts',
      './packages/widgets/src/**/define.ts',
      './packages/widgets/generated/**',
    ],
    message: 'A template is content only.',
  },
  {
    target: ['./packages/widgets/src/!(snippets|bundles|static).ts', './packages/widgets/src/!(snippets)/*.ts'],
    from: [
      './packages/widgets/src/static.ts',
      './packages/widgets/src/to-html.ts',
      './packages/widgets/src/snippets.ts',
      './packages/widgets/src/snippets',
    ],
    message: 'What browsers load knows neither static.ts, to-html.ts nor snippets.',
  },
  ...elements.map((element) => ({
    target: `./packages/widgets/src/${element}`,
    from: elements.filter((sibling) => sibling !== element).map((sibling) => `./packages/widgets/src/${sibling}`),
    message: 'No element imports a sibling.',
  })),
];

const serverOnly = { group: ['@lit-labs/*'], message: 'Only static.ts and to-html.ts render on a server.' };

export default ts.config(
  // The examples are projects of their own, installed elsewhere.
  { ignores: ['**/dist/', '**/generated/', '**/storybook-static/', '**/test-results/', 'integrations/examples/'] },
  js.configs.recommended,
  importX.flatConfigs.recommended,
  importX.flatConfigs.typescript,
  {
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      // TypeScript checks these itself.
      'import-x/default': 'off',
      'import-x/namespace': 'off',
      'import-x/no-default-export': 'error',
      'import-x/no-extraneous-dependencies': 'error',
      'import-x/no-restricted-paths': ['error', { zones: direction }],
      'import-x/no-relative-packages': 'error',
      // No file has such a name: Vite makes these modules when the tests run.
      'import-x/no-unresolved': ['error', { ignore: ['^virtual:'] }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...a11y.recommended.rules,
      // For Safari, a list without bullets is a list only if it has the role.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-classfield-shadowing': 'error',
      // Lit calls event handlers with `this` bound to the element.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    ignores: ['packages/widgets/src/{static,to-html}.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [serverOnly] }] },
  },
  {
    files: ['packages/widgets/src/**/*.template.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            serverOnly,
            {
              group: ['lit', 'lit/*', '@baku-charter/*'],
              allowTypeImports: true,
              message: 'A template imports types only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    // Tools read their configuration from a default export.
    files: ['**/*.config.{js,ts}', '**/.storybook/*.ts', '**/*.stories.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
