/**
 * Types of the tags for React's JSX and for Vue's templates, from the manifest. For React, attributes are spelled as in
 * HTML: React copies any other spelling into server markup, where no element would read it.
 */
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';

type Tag = CustomElementDeclaration & { tagName: string };

export const tagsOf = (manifest: Package): Tag[] =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is Tag => 'tagName' in declaration);

const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const propsOf = ({ tagName }: Tag) => `${pascal(tagName)}Props`;

const key = (name: string) => (name.includes('-') ? `'${name}'` : name);

const doc = (text = '') => `/** ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */`;

/** Lets a number be written as a string too. */
const valueType = (type = 'string') => type.replace(/\b\d\b/g, "$& | '$&'");

/** What may be set on a tag: attributes, data, listeners. */
const members = (tag: Tag, attributeName: (name: string) => string, listenerName: (event: string) => string) =>
  [
    ...(tag.attributes ?? []).map(
      ({ name, type, description }) =>
        `  ${doc(description)}\n  ${key(attributeName(name))}?: ${valueType(type?.text)} | undefined;`,
    ),
    ...(tag.members ?? []).flatMap((member) =>
      member.kind === 'field' && !('attribute' in member) && !member.readonly
        ? `  ${doc(member.description)}\n  ${member.name}?: ${tag.name}['${member.name}'];`
        : [],
    ),
    ...(tag.events ?? []).map(
      ({ name, type, description }) =>
        `  ${doc(description)}\n  ${key(listenerName(name))}?: ((event: ${type.text}) => void) | undefined;`,
    ),
  ].join('\n');

const imports = (tags: Tag[]) => {
  const names = tags.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]);
  return `import type { ${[...new Set(names)].toSorted().join(', ')} } from './index.js';`;
};

/** For React 19, which sets the property if the element has one. Listeners are called `on` and the name of the event. */
export const reactTypes = (tags: Tag[]): string => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(tags)}

type Base<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

${tags
  .map(
    (tag) => `${doc(tag.description)}
export interface ${propsOf(tag)} extends Base<${tag.name}> {
${members(
  tag,
  (name) => name,
  (event) => `on${event}`,
)}
}
`,
  )
  .join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.map((tag) => `      '${tag.tagName}': ${propsOf(tag)};`).join('\n')}
    }
  }
}
`;

/** For Vue 3, whose tools look a tag's attributes up in camelCase, however a template spells them. */
export const vueTypes = (tags: Tag[]): string => `import type { HTMLAttributes, VNodeProps } from 'vue';
${imports(tags)}

type Base = HTMLAttributes & VNodeProps;

${tags
  .map(
    (tag) => `${doc(tag.description)}
export interface ${propsOf(tag)} extends Base {
${members(tag, camel, (event) => camel(`on-${event}`))}
}
`,
  )
  .join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${tags.map((tag) => `    '${tag.tagName}': new () => { $props: ${propsOf(tag)} };`).join('\n')}
  }
}
`;
