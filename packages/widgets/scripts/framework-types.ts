/**
 * Types of the tags for the templates of frameworks, from the manifest: a table says how each spells attributes and
 * listeners, and where it looks tags up. In JSX, attributes are spelled as in HTML: React copies any other spelling into
 * server markup, where no element would read it. Angular has no such place.
 */
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';

type Tag = CustomElementDeclaration & { tagName: string };

export const tagsOf = (manifest: Package): Tag[] =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is Tag => 'tagName' in declaration);

const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const same = (name: string) => name;

const propsOf = ({ tagName }: Tag) => `${pascal(tagName)}Props`;

const key = (name: string) => (/\W/.test(name) ? `'${name}'` : name);

const doc = (text = '') => `/** ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */`;

/** Lets a number be written as a string too. */
const valueType = (type = 'string') => type.replace(/\b\d\b/g, "$& | '$&'");

interface Framework {
  /** What the types need of the framework. */
  imports: string;
  /** What it lets every element of a class have. */
  base: (element: string) => string;
  attribute: (name: string) => string;
  listener: (event: string) => string;
  /** The lines around the rows of all tags, where the framework looks them up. */
  around: [before: string, after: string];
  row: (tag: string, props: string) => string;
}

const ROW = (tag: string, props: string) => `'${tag}': ${props};`;

/** The interface of JSX in a module. */
const jsxOf = (module: string): Framework['around'] => [
  `declare module '${module}' {\nnamespace JSX {\ninterface IntrinsicElements {`,
  '}\n}\n}',
];

const FRAMEWORKS = {
  /** React 19 sets the property if the element has one. Listeners are called `on` and the name of the event. */
  react: {
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    base: (element) => `DetailedHTMLProps<HTMLAttributes<${element}>, ${element}>`,
    attribute: same,
    listener: (event) => `on${event}`,
    around: jsxOf('react'),
    row: ROW,
  },
  preact: {
    imports: "import type { ClassAttributes, ComponentProps } from 'preact';",
    // Versions 10 and 11 export the attributes of elements from different places.
    base: (element) => `Omit<ComponentProps<'div'>, 'ref'> & ClassAttributes<${element}>`,
    attribute: same,
    listener: (event) => `on${event}`,
    around: jsxOf('preact'),
    row: ROW,
  },
  /** Solid 1 adds a listener by any name after `on:`. */
  solid: {
    imports: "import type { JSX } from 'solid-js';",
    base: (element) => `JSX.HTMLAttributes<${element}>`,
    attribute: same,
    listener: (event) => `on:${event}`,
    around: jsxOf('solid-js'),
    row: ROW,
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    base: (element) => `HTMLAttributes<${element}>`,
    attribute: same,
    listener: (event) => `on${event}`,
    around: ["declare module 'svelte/elements' {\ninterface SvelteHTMLElements {", '}\n}'],
    row: ROW,
  },
  /** The tools of Vue 3 look attributes up in camelCase, however a template spells them. */
  vue: {
    imports: "import type { HTMLAttributes, VNodeProps } from 'vue';",
    base: () => 'HTMLAttributes & VNodeProps',
    attribute: camel,
    listener: (event) => camel(`on-${event}`),
    around: ["declare module 'vue' {\ninterface GlobalComponents {", '}\n}'],
    row: (tag, props) => `'${tag}': new () => { $props: ${props} };`,
  },
} satisfies Record<string, Framework>;

/** What may be set on a tag beside what every element has: attributes, data, listeners. */
const members = (tag: Tag, { attribute, listener }: Framework) =>
  [
    ...(tag.attributes ?? []).map(
      ({ name, type, description }) =>
        `${doc(description)}\n${key(attribute(name))}?: ${valueType(type?.text)} | undefined;`,
    ),
    ...(tag.members ?? []).flatMap((member) =>
      member.kind === 'field' && !('attribute' in member) && !member.readonly
        ? `${doc(member.description)}\n${member.name}?: ${tag.name}['${member.name}'];`
        : [],
    ),
    ...(tag.events ?? []).map(
      ({ name, type, description }) =>
        `${doc(description)}\n${key(listener(name))}?: ((event: ${type.text}) => void) | undefined;`,
    ),
  ].join('\n');

const classesOf = (tags: Tag[]) =>
  [...new Set(tags.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]))].toSorted();

const typesFor = (tags: Tag[], framework: Framework) => {
  const [before, after] = framework.around;
  return `${framework.imports}
import type { ${classesOf(tags).join(', ')} } from './index.js';

/** What a framework knows of every element, without the names that an element has a type of its own for. */
type With<Base, Own> = Omit<Base, keyof Own> & Own;

${tags
  .map(
    (tag) => `interface Own${propsOf(tag)} {
${members(tag, framework)}
}
${doc(tag.description)}
export type ${propsOf(tag)} = With<${framework.base(tag.name)}, Own${propsOf(tag)}>;
`,
  )
  .join('\n')}
${before}
${tags.map((tag) => framework.row(tag.tagName, propsOf(tag))).join('\n')}
${after}
`;
};

/** The types of each framework, by the name of their file. */
export const frameworkTypes = (tags: Tag[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(FRAMEWORKS).map(([name, framework]) => [`${name}.d.ts`, typesFor(tags, framework)]),
  );
