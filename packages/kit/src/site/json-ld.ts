import type { Dataset, Words } from '@baku-charter/core';
import { toJsonLd } from '@baku-charter/core/export/json-ld';

interface Node {
  '@id'?: string;
  about?: unknown;
}

const graphs = new WeakMap<Dataset, { context: unknown; nodes: readonly Node[] }>();

const graphOf = (data: Dataset, words: Words) => {
  let graph = graphs.get(data);
  if (!graph) {
    const { '@context': context, '@graph': nodes } = JSON.parse(toJsonLd(data, words)) as Record<string, unknown>;
    graph = { context, nodes: nodes as readonly Node[] };
    graphs.set(data, graph);
  }
  return graph;
};

/** The ids of the nodes that a node refers to. */
const mentioned = (node: unknown) =>
  [...JSON.stringify(node).matchAll(/\{"@id":"([^"]+)"\}/g)].flatMap(([, id]) => id ?? []);

/** JSON-LD about some records: their nodes, the claims about them, and the nodes that these refer to. */
export const jsonLdOf = (data: Dataset, ids: readonly string[], words: Words): string => {
  const { context, nodes } = graphOf(data, words);
  const asked = new Set(ids);
  const isAsked = (iri = '') => asked.has(iri.split(':').at(-1) ?? '');
  const own = nodes.filter((node) => isAsked(node['@id']) || mentioned(node.about ?? '').some(isAsked));
  const beside = new Set(own.flatMap(mentioned));
  const graph = nodes.filter((node) => own.includes(node) || beside.has(node['@id'] ?? ''));
  // An unescaped "</script" in the data would end the script element.
  return JSON.stringify({ '@context': context, '@graph': graph }).replaceAll('<', '\\u003c');
};
