/** The reference of the elements as Markdown tables, from the manifest. */
import type { CssCustomProperty, CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { tagsOf } from './framework-types.ts';

/** The lines of the README around its generated part. */
const MARKERS = ['<!-- api: written by "pnpm readme" -->', '<!-- /api -->'] as const;

/** Text as code. */
export const code = (text: string) => `\`${text}\``;

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** A table. Columns are padded as Biome pads them, so that it has nothing to format. */
export const table = (head: string[], rows: string[][]) => {
  const cells = [head, ...rows].map((row) => row.map(cell));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const [first, ...others] = cells.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [first, rule, ...others].map((row) => `| ${row?.join(' | ') ?? ''} |`).join('\n');
};

/** A heading and its content. */
export const section = (level: number, title: string, content: string) => `${'#'.repeat(level)} ${title}\n\n${content}`;

const tagSections = (tag: CustomElementDeclaration & { tagName: string }) => {
  const { tagName, description = '', attributes = [], members = [], events = [], cssParts = [], slots = [] } = tag;
  const properties = members.filter((member) => !('attribute' in member));
  return [
    section(3, code(`<${tagName}>`), description),
    section(
      4,
      'Attributes',
      table(
        ['Attribute', 'Property', 'Values', 'Default', ''],
        attributes.map(({ name, fieldName = '', type, default: value, description: text = '' }) => [
          code(name),
          code(fieldName),
          code(type?.text.replaceAll("'", '') ?? ''),
          value ? code(value) : '',
          text,
        ]),
      ),
    ),
    section(
      4,
      'Properties and methods without an attribute',
      table(
        ['Name', 'Type', ''],
        properties.map((member) => [
          code(member.name),
          code(member.kind === 'method' ? `() => ${member.return?.type?.text ?? 'void'}` : (member.type?.text ?? '')),
          member.description ?? '',
        ]),
      ),
    ),
    section(
      4,
      'Events',
      table(
        ['Event', 'Class', ''],
        events.map(({ name, type, description: text = '' }) => [code(name), code(type.text), text]),
      ),
    ),
    section(
      4,
      'Slots',
      table(
        ['Slot', ''],
        slots.map(({ name, description: text = '' }) => [name ? code(name) : 'default', text]),
      ),
    ),
    section(
      4,
      'Parts',
      table(
        ['Part', ''],
        cssParts.map(({ name, description: text = '' }) => [code(name), text]),
      ),
    ),
  ].join('\n\n');
};

/** A section per element, and one for the custom properties, which elements share. */
export const apiTables = (manifest: Package): string => {
  const tags = tagsOf(manifest);
  const properties = new Map<string, CssCustomProperty>();
  for (const property of tags.flatMap(({ cssProperties = [] }) => cssProperties))
    properties.set(property.name, property);
  const readBy = (name: string) =>
    tags.filter(({ cssProperties = [] }) => cssProperties.some((property) => property.name === name));
  const rows = [...properties.values()].map(({ name, default: value = '', description = '' }) => {
    const readers = readBy(name);
    const some = readers.length < tags.length;
    const only = readers.map(({ tagName }) => code(`<${tagName}>`)).join(', ');
    return [code(name), code(value), some ? `${description} Read by ${only}.` : description];
  });
  return [
    ...tags.map(tagSections),
    section(3, 'Custom properties', table(['Property', 'Default with `theme="auto"`', ''], rows)),
  ].join('\n\n');
};

/** A README with the reference between its marks. */
export const withTables = (readme: string, manifest: Package): string => {
  const [before, rest] = readme.split(MARKERS[0]);
  const [, after] = rest?.split(MARKERS[1]) ?? [];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${MARKERS.join(' or ')}.`);
  return `${before}${MARKERS[0]}\n\n${apiTables(manifest)}\n\n${MARKERS[1]}${after}`;
};
