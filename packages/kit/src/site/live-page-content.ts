import type { LivePage } from '@baku-charter/widgets/snippets';
import { type Written, type WrittenForm, write } from '@baku-charter/widgets/static';

/** What the element of a live page shows, in a form. Links in it may lead elsewhere. */
export const contentOf = (
  { element, data, options, words }: LivePage,
  form: WrittenForm,
  around: Pick<Written, 'page' | 'sourceHref'> = {},
): string => write(form, { element, data, words, ...options, ...around });
