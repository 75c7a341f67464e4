/** What would go wrong with what was chosen, in words that say what to do about it. */
import type { Dataset } from '@baku-charter/core';
import type { EmbedPage } from '../embed-pages.ts';
import { type Choices, lostInFrame } from './choices.ts';
import { placeOf } from './places.ts';
import { FORM_NAMES } from './words.ts';

export interface Setting {
  /** Where the site is read. */
  base: string;
  /** Where it was built to stand. */
  builtFor: string;
}

/** Hosts that only the machine itself, or only a local network, can reach. */
const LOCAL = /^(localhost|.*\.localhost|.*\.local|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|\[::1\])$/;

/** WordPress cuts frames at this height, in CSS pixels. */
const WORDPRESS_HEIGHT = 1000;

const siteWarnings = ({ base, builtFor }: Setting): string[] => {
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

const frameWarnings = (c: Choices, page: EmbedPage): string[] => {
  const warnings: string[] = [];
  const lost = lostInFrame(c);
  if (lost.length > 0) {
    warnings.push(
      `A frame shows the live page, which does not know: ${lost.join(', ')}. Choose another form to keep it.`,
    );
  }
  if (c.form === 'oembed' && c.theme !== 'auto') {
    warnings.push('An address carries no theme: the page follows the scheme of the reader.');
  }
  if (c.place === 'wordpress' && page.height >= WORDPRESS_HEIGHT) {
    warnings.push(
      `WordPress shows no more than ${WORDPRESS_HEIGHT} pixels of a frame; the rest has to be scrolled to.`,
    );
  }
  return warnings;
};

export const warningsFor = (c: Choices, data: Dataset, page: EmbedPage, setting: Setting): readonly string[] => {
  const warnings = siteWarnings(setting);
  const place = placeOf(c.place);
  const fails = place?.fails[c.form];
  if (place && fails) {
    const instead = place.form === c.form ? '' : ` Choose “${FORM_NAMES[place.form].name}”.`;
    warnings.push(`${place.name}: ${fails}.${instead}`);
  }
  if (c.form === 'iframe' || c.form === 'oembed') warnings.push(...frameWarnings(c, page));
  if (c.form === 'figure' && c.element !== 'quote' && c.only.length > 1) {
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
  if (c.form === 'text' && c.element !== 'quote') warnings.push('There are pictures of quotations only.');
  if (c.element === 'quote' && data.quotes.find(({ id }) => id === c['quote-id'])?.translation) {
    warnings.push('The translation is ours and unofficial. It stands beneath the original and says so: keep both.');
  }
  return warnings;
};
