/** The manifest is valid, and holds all of the public API of the elements and nothing else. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import * as api from '../generated/index.ts';
import { attributeOf } from '../src/contract.ts';
import { ELEMENT_NAMES, ELEMENTS } from '../src/elements.ts';
import { TOKENS } from '../src/tokens.ts';
import { declarationOf, manifest } from './manifest.ts';

const require = createRequire(import.meta.url);

const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, string | { default?: string }>;
};

const TAGS = ELEMENT_NAMES.map((name) => ELEMENTS[name].tag).toSorted();

test('follows the schema of its version', () => {
  const schema = require('custom-elements-manifest') as object;
  const { version } = require('custom-elements-manifest/package.json') as { version: string };
  expect(manifest.schemaVersion).toBe(version);
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  validate(manifest);
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema refuses a manifest with a fault', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(require('custom-elements-manifest') as object);
  expect(validate({ ...manifest, modules: [{ kind: 'javascript-module' }] })).toBe(false);
});

test('names modules that the package exports', () => {
  const exported = Object.values(packageJson.exports).map((entry) =>
    typeof entry === 'string' ? entry : entry.default,
  );
  for (const { path } of manifest.modules) {
    const pattern = `./${path}`.replace(/^\.\/dist\/[\w-]+\/define\.js$/, './dist/*/define.js');
    expect(exported).toContain(pattern);
  }
});

test('has the classes that the package exports, in the module that exports them', () => {
  const [classes, ...others] = manifest.modules;
  expect(classes?.path).toBe('dist/index.js');
  // A function is no part of a manifest of elements.
  const exported = Object.keys(api).filter((name) => /^[A-Z]/.test(name));
  expect(classes?.declarations?.map(({ name }) => name)).toEqual(exported.toSorted());
  expect(classes?.exports?.map(({ name }) => name)).toEqual(exported.toSorted());
  expect(others.flatMap(({ declarations }) => declarations)).toEqual([]);
});

test('says where each tag is defined', () => {
  const definitions = manifest.modules.flatMap(({ path, exports = [] }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => `${path} ${name}`),
  );
  expect(definitions).toEqual([
    ...TAGS.map((tag) => `dist/define.js ${tag}`),
    ...TAGS.map((tag) => `dist/${tag.replace('charter-', '')}/define.js ${tag}`),
  ]);
});

test.each([
  ['charter-pillars', ['show', 'layout', 'open', 'headingLevel']],
  ['charter-quote', ['quoteId', 'variant']],
  ['charter-timeline', ['show', 'from', 'to', 'layout', 'scale', 'open', 'headingLevel']],
])('lists what a page may use of <%s>', (tag, own) => {
  const { members = [], attributes = [], slots, superclass } = declarationOf(tag);
  expect(superclass).toEqual({ name: 'LitElement', package: 'lit' });
  expect(members.map(({ name }) => name)).toEqual(['theme', 'src', ...own, 'data']);
  expect(attributes.map(({ fieldName }) => fieldName)).toEqual(['theme', 'src', ...own]);
  expect(slots?.map(({ name }) => name)).toEqual(['']);
});

test.each(ELEMENT_NAMES)(
  'says in a sentence what each thing of %s is, and of which type its attributes are',
  (name) => {
    const { attributes = [], members = [], events = [], cssParts = [] } = declarationOf(ELEMENTS[name].tag);
    expect(attributes.map((attribute) => attribute.name)).toEqual(
      Object.keys(ELEMENTS[name].element.attributes).map(attributeOf),
    );
    const fields = new Map(members.map((member) => [member.name, member]));
    for (const { name: attribute, fieldName = '', type } of attributes) {
      const field = fields.get(fieldName);
      expect(field?.kind === 'field' && field.type?.text.replace(' | null', ''), attribute).toBe(type?.text);
    }
    const things = [...attributes, ...members, ...events, ...cssParts];
    expect(things.filter(({ description }) => !description?.endsWith('.')).map((thing) => thing.name)).toEqual([]);
  },
);

test('names no attribute that frameworks would take for a handler', () => {
  const attributes = TAGS.flatMap((tag) => declarationOf(tag).attributes ?? []);
  expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
});

test('says by which element each event is dispatched, by its class', () => {
  const classes = new Set(TAGS.flatMap((tag) => declarationOf(tag).events?.map(({ type }) => type.text) ?? []));
  const exported = Object.keys(api).filter((name) => name.endsWith('Event') && name !== 'CharterEvent');
  expect([...classes].toSorted()).toEqual(exported.toSorted());
});

test('gives an enumerated attribute its values and its default', () => {
  const { attributes = [] } = declarationOf('charter-timeline');
  expect(attributes.find(({ name }) => name === 'layout')).toMatchObject({
    type: { text: "'auto' | 'strip' | 'list'" },
    default: 'auto',
  });
  expect(attributes.find(({ name }) => name === 'heading-level')).toMatchObject({
    fieldName: 'headingLevel',
    type: { text: '2 | 3 | 4 | 5 | 6' },
    default: '3',
  });
});

test('says what each field of an event holds', () => {
  const [classes] = manifest.modules;
  const fields = classes?.declarations?.flatMap((declaration) =>
    declaration.name.endsWith('Event') && 'members' in declaration ? (declaration.members ?? []) : [],
  );
  expect(new Set(fields?.map(({ name }) => name))).toEqual(
    new Set(['kind', 'id', 'format', 'method', 'open', 'problems']),
  );
  expect(fields?.filter(({ description }) => !description?.endsWith('.'))).toEqual([]);
});

test('gives an element the custom properties that it reads, from the one list', () => {
  const listed = TAGS.flatMap((tag) => declarationOf(tag).cssProperties ?? []);
  expect(new Set(listed.map(({ name }) => name))).toEqual(new Set(TOKENS.map(({ name }) => name)));
  expect(listed.filter(({ syntax, default: value, description }) => !syntax || !value || !description)).toEqual([]);
  const ofQuote = declarationOf('charter-quote').cssProperties?.map(({ name }) => name);
  expect(ofQuote).toContain('--charter-quote-font-family');
  expect(ofQuote).not.toContain('--charter-card-inline-size');
});

test('names no unpublished file and no path of the machine it was built on', () => {
  const text = JSON.stringify(manifest);
  expect(text).not.toMatch(/"(src|generated)\/|\.ts"/);
  expect(text).not.toContain(process.cwd());
});
