/**
 * Makes the manifest one of what is published: the modules that the package exports, and in them the public members.
 * Attributes come from `static attributes` of the classes, custom properties from the list of tokens; all else, the
 * words above all, comes from the headers and the doc comments that the analyzer read.
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
import * as api from '../src/index.ts';
import { attributeOf, type TemplateElement } from '../src/template-element.ts';
import { TOKENS, type Token } from '../src/tokens.ts';

type Missing = (typeof TemplateElement.attributes)[string];

/** Where the package has its classes: tsup bundles them, so that the files of the sources do not exist there. */
const CLASSES = 'dist/index.js';

const SYNTAX: Record<Token['type'], string> = { color: '<color>', dimension: '<length>', fontFamily: '*' };

const isElement = (name: string) => name.endsWith('Element');

const classOf = (name: string) => (api as unknown as Record<string, typeof TemplateElement>)[name];

const typeOf = (missing: Missing) => {
  if (typeof missing === 'string' || missing === null) return 'string';
  const ordered = missing.every((value) => typeof value === 'number') ? missing.toSorted((a, b) => a - b) : missing;
  return ordered.map((value) => (typeof value === 'string' ? `'${value}'` : value)).join(' | ');
};

const valueOf = (missing: Missing) => (typeof missing === 'string' || missing === null ? missing : missing[0]);

/** The attribute of a property that has one. A default that only says "not there" is none. */
const attribute = ({ name, description }: ClassMember, missing: Missing | undefined): Attribute[] => {
  if (missing === undefined) return [];
  const value = valueOf(missing);
  return [
    {
      name: attributeOf(name),
      fieldName: name,
      type: { text: typeOf(missing) },
      ...(value && { default: String(value) }),
      ...(description && { description }),
    },
  ];
};

/** A member as a page sees it. */
const shownMember = <Member extends ClassMember>(member: Member, missing?: Missing): Member => {
  const own = { ...member };
  // The classes between an element and the platform's are not published.
  delete own.inheritedFrom;
  if (missing === undefined) return own;
  const value = valueOf(missing);
  return {
    ...own,
    default: typeof value === 'string' ? `'${value}'` : String(value),
    attribute: attributeOf(member.name),
    reflects: true,
  };
};

/** The custom properties that styles read; those that an element has no use for are not in its styles. */
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

/** An element as the manifest tells it; `fires` is the order of the events in its header. */
const element = (declaration: CustomElementDeclaration, fires: readonly string[]): CustomElementDeclaration => {
  const { name, members = [], events = [] } = declaration;
  const { attributes = {}, styles = '' } = classOf(name) ?? {};
  const isPublic = (member: { name: string; privacy?: string; static?: boolean }) =>
    !member.static && !member.name.startsWith('#') && (member.privacy ?? 'public') === 'public';
  const shown = members.filter(isPublic).map((member) => shownMember(member, attributes[member.name]));
  return {
    ...declaration,
    superclass: { name: 'HTMLElement', package: 'global:' },
    attributes: shown.flatMap((member) => attribute(member, attributes[member.name])),
    members: shown,
    // The analyzer adds what is dispatched anywhere up the chain; the header says which of it this element does.
    events: fires.flatMap((type) => {
      const event = events.find((one) => one.name === type);
      return event
        ? [{ name: type, type: event.type, ...(event.description && { description: event.description }) }]
        : [];
    }),
    cssProperties: cssProperties(styles),
  };
};

/** An event with the fields that it has from its ancestors, up to the platform's. */
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

export const published = () => {
  const fires = new Map<string, string[]>();
  const definitions: { path: string; className: string; tag: string }[] = [];

  return {
    name: 'published',

    analyzePhase({ ts, node, moduleDoc: { path } }: Context): void {
      if (ts.isClassDeclaration(node) && node.name) {
        const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'fires');
        const types = tags.flatMap((tag) => /charter-[\w-]+/.exec(tag.getText()) ?? []);
        fires.set(node.name.text, types);
      } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
        const [tag] = node.arguments;
        const { expression, name } = node.expression;
        if (name.text === 'define' && ts.isIdentifier(expression) && tag && ts.isStringLiteral(tag)) {
          definitions.push({ path, className: expression.text, tag: tag.text });
        }
      }
    },

    packageLinkPhase({ customElementsManifest: manifest }: { customElementsManifest: Package }): void {
      const found = manifest.modules.flatMap(({ declarations = [] }) => declarations);
      const declarations = Object.keys(api)
        .toSorted()
        .map((name): Declaration => {
          const declaration = found.find((one): one is CustomElementDeclaration => one.name === name);
          if (!declaration) throw new Error(`The analyzer found no class ${name}, which the package exports.`);
          return isElement(name) ? element(declaration, fires.get(name) ?? []) : event(declaration);
        });
      const modules = [...new Set(definitions.map(({ path }) => path))].toSorted().map(
        (path): JavaScriptModule => ({
          kind: 'javascript-module',
          path: path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js'),
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
