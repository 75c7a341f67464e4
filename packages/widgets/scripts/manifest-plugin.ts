/**
 * Reduces the manifest to what is published: the modules that the package exports, and their public members. Attributes
 * come from `static attributes` of the classes, parts and custom properties from their lists; everything else comes from
 * the doc comments that the analyzer read.
 */
import type {
  Attribute,
  ClassDeclaration,
  ClassMember,
  CssCustomProperty,
  CustomElementDeclaration,
  Declaration,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest';
import type typescript from 'typescript';
import * as api from '../generated/index.ts';
import { STYLES } from '../generated/styles.ts';
import { type Attributes, type AttributeType, attributeOf, defaultOf } from '../src/contract.ts';
import { ELEMENT_NAMES, ELEMENTS, type ElementName } from '../src/elements.ts';
import { TOKENS, type Token } from '../src/tokens.ts';

/** The published module of all classes. tsup bundles them, so the modules that the analyzer read are not published. */
const CLASSES = 'dist/index.js';

const SYNTAX: Record<Token['type'], string> = {
  color: '<color>',
  dimension: '<length>',
  fontFamily: '*',
  number: '<number>',
};

/** The element whose class has this name; `undefined` for the class of an event. */
const elementNamed = (className: string): ElementName | undefined =>
  ELEMENT_NAMES.find((name) => Object.is(ELEMENTS[name].element, (api as Record<string, unknown>)[className]));

const typeOf = (type: AttributeType) => {
  if (typeof type === 'string') return 'string';
  const ordered = type.every((value) => typeof value === 'number') ? type.toSorted((a, b) => a - b) : type;
  return ordered.map((value) => (typeof value === 'string' ? `'${value}'` : value)).join(' | ');
};

/** The attribute of a property, if it has one. An empty default is left out. */
const attribute = ({ name, description }: ClassMember, type: AttributeType | undefined): Attribute[] => {
  if (type === undefined) return [];
  const value = defaultOf(type);
  return [
    {
      name: attributeOf(name),
      fieldName: name,
      type: { text: typeOf(type) },
      ...(value && { default: String(value) }),
      ...(description && { description }),
    },
  ];
};

/** A member as it is published. */
const shownMember = <Member extends ClassMember>(member: Member, type?: AttributeType): Member => {
  const own = { ...member };
  // It would name a module that is not published.
  delete own.inheritedFrom;
  if (type === undefined) return own;
  const value = defaultOf(type);
  return {
    ...own,
    default: typeof value === 'string' ? `'${value}'` : String(value),
    attribute: attributeOf(member.name),
    reflects: true,
  };
};

/** The custom properties that the styles of an element read. */
const cssProperties = (styles: string): CssCustomProperty[] =>
  TOKENS.filter(({ name }) => styles.includes(`var(${name},`)).map(
    ({ name, type, description, auto, light, dark }) => ({
      name,
      syntax: SYNTAX[type],
      default: auto.replace(/var\(--_([\w-]+)\)/g, 'var(--charter-$1)'),
      description:
        light && dark ? `${description} With theme="light" \`${light}\`, with theme="dark" \`${dark}\`.` : description,
    }),
  );

/** An element as it is published; `fires` are the events in its header, in their order. */
const element = (
  name: ElementName,
  declaration: CustomElementDeclaration,
  fires: readonly string[],
  parts: Readonly<Record<string, string>>,
): CustomElementDeclaration => {
  const { members = [], events = [] } = declaration;
  const attributes: Attributes = ELEMENTS[name].element.attributes;
  const isPublic = (member: { name: string; privacy?: string; static?: boolean }) =>
    !member.static && !member.name.startsWith('#') && (member.privacy ?? 'public') === 'public';
  const shown = members.filter(isPublic).map((member) => shownMember(member, attributes[member.name]));
  return {
    ...declaration,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: shown.flatMap((member) => attribute(member, attributes[member.name])),
    members: shown,
    // Only the events in the header of the class: the analyzer may find others.
    events: fires.flatMap((type) => {
      const event = events.find((one) => one.name === type);
      return event
        ? [{ name: type, type: event.type, ...(event.description && { description: event.description }) }]
        : [];
    }),
    cssParts: Object.entries(parts).map(([part, description]) => ({ name: part, description })),
    cssProperties: cssProperties(STYLES[name]),
  };
};

/** The class of an event, with its fields. */
const event = (declaration: ClassDeclaration): ClassDeclaration => ({
  ...declaration,
  superclass:
    declaration.superclass?.name === 'Event'
      ? { name: 'Event', package: 'global:' }
      : { name: declaration.superclass?.name ?? '', module: CLASSES },
  members: declaration.members?.map((member) => shownMember(member)) ?? [],
});

interface Context {
  ts: typeof typescript;
  node: typescript.Node;
  moduleDoc: { path: string };
}

export const published = async () => {
  const parts: Partial<Record<ElementName, Readonly<Record<string, string>>>> = {};
  for (const name of ELEMENT_NAMES) {
    const module = (await import(`../src/${name}/${name}.parts.ts`)) as Record<string, Record<string, string>>;
    parts[name] = module[`${name}Parts`] ?? {};
  }
  const fires = new Map<string, string[]>();
  const definitions: { path: string; className: string; tag: string }[] = [];

  return {
    name: 'published',

    analyzePhase({ ts, node, moduleDoc: { path } }: Context): void {
      if (ts.isClassDeclaration(node) && node.name) {
        const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'fires');
        const types = tags.flatMap((tag) => /charter-[\w-]+/.exec(tag.getText()) ?? []);
        fires.set(node.name.text, types);
      } else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'define') {
        const [tag, defined] = node.arguments;
        if (tag && ts.isStringLiteral(tag) && defined && ts.isIdentifier(defined)) {
          definitions.push({ path, className: defined.text, tag: tag.text });
        }
      }
    },

    packageLinkPhase({ customElementsManifest: manifest }: { customElementsManifest: Package }): void {
      const found = manifest.modules.flatMap(({ declarations = [] }) => declarations);
      // The manifest describes classes only. Exported functions, such as registerDataset, are left out.
      const declarations = Object.keys(api)
        .filter((name) => /^[A-Z]/.test(name))
        .toSorted()
        .map((name): Declaration => {
          const declaration = found.find((one): one is CustomElementDeclaration => one.name === name);
          if (!declaration) throw new Error(`The analyzer found no class ${name}, which the package exports.`);
          const called = elementNamed(name);
          return called ? element(called, declaration, fires.get(name) ?? [], parts[called] ?? {}) : event(declaration);
        });
      const modules = [...new Set(definitions.map(({ path }) => path))].toSorted().map(
        (path): JavaScriptModule => ({
          kind: 'javascript-module',
          path: path.replace(/^(?:src|generated)\/(.*)\.ts$/, 'dist/$1.js'),
          declarations: [],
          exports: definitions
            .filter((definition) => definition.path === path)
            .map(({ className, tag }) => ({
              kind: 'custom-element-definition',
              name: tag,
              declaration: { name: className, module: CLASSES },
            })),
        }),
      );
      manifest.schemaVersion = '2.1.0';
      manifest.readme = 'README.md';
      manifest.modules = [
        {
          kind: 'javascript-module',
          path: CLASSES,
          declarations,
          exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: CLASSES } })),
        },
        ...modules,
      ];
    },
  };
};
