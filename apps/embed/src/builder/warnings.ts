/** What will go wrong with the choices, and what to do about it. */
import type { Dataset } from '@baku-charter/core';
import { attributeOf, ELEMENTS, namedIn } from '@baku-charter/widgets/elements';
import { type Choices, chosenAttributes, FORMS, type LivePage, systemOf } from '@baku-charter/widgets/snippets';

export interface Addresses {
  /** The address at which the site is being read. */
  base: string;
  /** The address that it was built for. */
  builtFor: string;
}

/** Hosts that can be reached only from this machine or from a local network. */
const LOCAL = /^(localhost|.*\.localhost|.*\.local|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|\[::1\])$/;

/** The height in CSS pixels at which WordPress cuts a frame. */
const WORDPRESS_HEIGHT = 1000;

const siteWarnings = ({ base, builtFor }: Addresses): string[] => {
  const { hostname, protocol } = new URL(base);
  if (LOCAL.test(hostname)) {
    return [
      `This site stands at ${base}, which readers cannot reach. Copy from where it is published, or nothing will load.`,
    ];
  }
  const warnings: string[] = [];
  if (protocol === 'http:') {
    warnings.push('This site is read without encryption. Pages with https refuse its scripts and frames.');
  }
  if (base !== builtFor) {
    warnings.push(
      `This site was built for ${builtFor} and is read at ${base}. Previews and oEmbed lead there; set EMBED_BASE to where it stands.`,
    );
  }
  return warnings;
};

/** The choices that are lost where a system makes the frame: it takes the address that the page gives of itself. */
const lostInOEmbed = ({ element, options }: Choices, page: LivePage): readonly string[] => {
  const { names, list } = ELEMENTS[element];
  const lost = chosenAttributes(element).flatMap(([property, type]) => {
    if (options[property] === undefined) return [];
    // A record that has a live page of its own is shown by it.
    if (property === names) return page.record === undefined ? `the choice of single ${list}` : [];
    return type === 'date' ? 'the dates' : attributeOf(property);
  });
  return [...new Set(lost)];
};

const frameWarnings = (c: Choices, page: LivePage): string[] => {
  const warnings: string[] = [];
  const lost = c.form === 'oembed' ? lostInOEmbed(c, page) : [];
  if (lost.length > 0) {
    warnings.push(
      `A system that makes an embed from an address does not know: ${lost.join(', ')}. Choose another form to keep it.`,
    );
  }
  if (c.system === 'wordpress' && page.height >= WORDPRESS_HEIGHT) {
    warnings.push(
      `WordPress shows no more than ${WORDPRESS_HEIGHT} pixels of a frame; the rest has to be scrolled to.`,
    );
  }
  return warnings;
};

export const warningsFor = (c: Choices, data: Dataset, page: LivePage, addresses: Addresses): readonly string[] => {
  const warnings = siteWarnings(addresses);
  const system = systemOf(c.system);
  const fails = system?.fails[c.form];
  if (system && fails) {
    const instead = system.form === c.form ? '' : ` Choose “${FORMS[system.form].name}”.`;
    warnings.push(`${system.name}: ${fails}.${instead}`);
  }
  if (c.form === 'iframe' || c.form === 'oembed') warnings.push(...frameWarnings(c, page));
  if (c.form === 'figure' && namedIn(ELEMENTS[c.element], c.options).length > 1) {
    warnings.push('Where attributes are cut, several chosen records stay plain text: their link leads to all of them.');
  }
  if (c.form === 'tag' || c.form === 'prerendered') {
    warnings.push(
      `The script is pinned to version ${data.meta.version} of the data. Corrections reach this copy only when you copy it again.`,
    );
  }
  if (c.form === 'prerendered') {
    warnings.push('A content security policy has to allow the style in the markup: its hash is in cdn/sri.json.');
  }
  if (c.form === 'text' && page.alt === undefined)
    warnings.push('There are pictures of quotations, and one of all pillars together.');
  if (c.element === 'quote' && data.quotes.find(({ id }) => id === page.record)?.translation) {
    warnings.push('The translation is ours and unofficial. It stands beneath the original and says so: keep both.');
  }
  return warnings;
};
