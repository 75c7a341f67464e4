/** Where the words of a quotation stand in its source, as an address that shows them. */
import type { Source } from './types.ts';

/** A quotation of at most as many words as these is looked for as a whole. */
const [WORDS_AT_START, WORDS_AT_END] = [5, 4];

/** A hyphen has a meaning of its own in a text directive: https://wicg.github.io/scroll-to-text-fragment/#syntax */
const encoded = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/** Whether an address is one of the web. No other may become a link: unchecked data may hold one that runs. */
export const isWebAddress = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? '');

/**
 * The address of a source at which browsers show and mark the words quoted: its first and last words are added as a text
 * fragment, `#:~:text=`. A browser that does not know these opens the page as usual. The address of a PDF is left as it is.
 * `undefined` where the address is none of the web, which no link may lead to.
 */
export const sourceAddress = ({ url }: Pick<Source, 'url'>, text: string): string | undefined => {
  if (!isWebAddress(url)) return undefined;
  // Unchecked data may hold half of a surrogate pair, for which encodeURIComponent() throws.
  const words = text.replace(/\p{Cs}/gu, '\uFFFD').match(/\S+/g) ?? [];
  if (/\.pdf(?:[?#]|$)/i.test(url) || words.length === 0) return url;
  const parts =
    words.length <= WORDS_AT_START + WORDS_AT_END
      ? [words]
      : [words.slice(0, WORDS_AT_START), words.slice(-WORDS_AT_END)];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.map(encoded).join(',')}`;
};
