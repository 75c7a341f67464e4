/** What the publisher of the site decides, read from the environment of the build. */
export interface Settings {
  /** The address of the site, ending in a slash. It fills only addresses that standards require absolute. */
  base: string;
  /** The name of the publisher, and a link to reach them; undefined where the build was not told. */
  publisher: string | undefined;
  contact: string | undefined;
}

/** Throws a TypeError that says which setting is wrong and how to write it; `names` are those under which they were given. */
export const settingsFrom = (
  env: Readonly<Record<string, string | undefined>>,
  names: { readonly base?: string; readonly contact?: string } = {},
): Settings => {
  // The default is the address that `npm start` serves.
  const { EMBED_BASE: base = 'http://localhost:3000/', EMBED_PUBLISHER: publisher, EMBED_CONTACT: contact } = env;
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new TypeError(
      `${names.base ?? 'EMBED_BASE'} is "${base}", which is no address of a site. Write it like https://example.com/charter/`,
    );
  }
  if (contact !== undefined && !/^(https?:\/\/|mailto:)./.test(contact)) {
    throw new TypeError(
      `${names.contact ?? 'EMBED_CONTACT'} is "${contact}", which is no link. Write it like mailto:desk@example.com or https://example.com/contact`,
    );
  }
  return { base: url.href.replace(/\/?$/, '/'), publisher, contact };
};
