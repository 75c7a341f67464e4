import type { LivePage } from '@baku-charter/widgets/snippets';
import { type Written, type WrittenForm, write } from '@baku-charter/widgets/static';

/** What the element of a live page shows, in a form. Links in it may lead elsewhere, and its words may be given. */
export const contentOf = (
  { element, data, options }: LivePage,
  form: WrittenForm,
  around: Pick<Written, 'page' | 'sourceHref' | 'words'> = {},
): string => write(form, { element, data, ...options, ...around });
