import type { WordsLike } from '@baku-charter/core';

/** What the plugin says about WordPress to those who write with it. The other languages take their shape from it. */
export const en = {
  site: 'Charter Widgets: address of your embed site',
  siteHelp:
    'The words that this plugin puts into posts then end in a link to a page of that site, and the address of such a page, on a line of its own, becomes the element. Leave it empty if you have no such site.',
  renew: 'Data has changed: renew the stored words',
  problems: {
    name: 'There is no choice “{asked}”. There are: {names}.',
    value: '{name}: “{asked}” is not possible. Write one of: {values}.',
    record: 'There is no record “{asked}”. Write an id such as “{example}”; the block shows all by name.',
    nothing: 'No record fits these choices. Choose others, or a longer time.',
    site: '“{asked}” is not the address of a site. Write it like https://example.com/charter/.',
  },
};

export type PluginWords = WordsLike<typeof en>;
