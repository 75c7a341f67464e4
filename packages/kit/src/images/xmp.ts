/**
 * What a picture says of itself wherever it is copied to: its alternative text, where it comes from, and its licence. As XMP
 * with the properties of the IPTC Photo Metadata Standard, which picture desks and search engines read.
 * https://iptc.org/std/photometadata/specification/IPTC-PhotoMetadata
 */
import { type Dataset, resolveQuote } from '@baku-charter/core';
import type { LivePage } from '@baku-charter/widgets/snippets';
import type { SiteFacts } from '../site/facts.ts';
import { licenceName } from '../site/licence.ts';
import type { LivePageWords } from '../site/page-words.ts';

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
};

/** Between tags, quotation marks may stand as they are; not every reader of XMP understands their entities. */
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');

/** The address of what a picture quotes; that of its page where it quotes no page that has one. */
const sourceOf = (data: Dataset, record: string | undefined, address: string): string =>
  (record === undefined ? undefined : resolveQuote(data, record)?.source.url) ?? address;

/** The XMP packet of the pictures of a page. */
export const xmpOf = (
  { title, alt = title, path, data, record }: LivePage,
  { site }: LivePageWords,
  { base, publisher, name }: SiteFacts,
): string => {
  const { lang, licence } = data.meta;
  const credit = publisher ?? name;
  const plain = (property: string, value: string) => `<${property}>${escaped(value)}</${property}>`;
  const list = (property: string, kind: 'Bag' | 'Seq', value: string) =>
    `<${property}><rdf:${kind}><rdf:li>${escaped(value)}</rdf:li></rdf:${kind}></${property}>`;
  // Readers that ask for no language take the first, which has to be the default.
  const inLanguage = (property: string, value: string) =>
    `<${property}><rdf:Alt>${['x-default', lang].map((tag) => `<rdf:li xml:lang="${tag}">${escaped(value)}</rdf:li>`).join('')}</rdf:Alt></${property}>`;
  const properties = [
    inLanguage('dc:title', title),
    inLanguage('Iptc4xmpCore:AltTextAccessibility', alt),
    plain('dc:identifier', base + path),
    plain('dc:source', sourceOf(data, record, base + path)),
    list('dc:creator', 'Seq', credit),
    list('dc:language', 'Bag', lang),
    plain('photoshop:Credit', credit),
    inLanguage('xmpRights:UsageTerms', `${site.aboutPage.data} ${licenceName(licence)}`),
    plain('xmpRights:WebStatement', licence),
  ];
  const namespaces = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${namespaces.join(' ')}><rdf:Description rdf:about="">${properties.join('')}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;
};
