/** The short name of a licence by its address, as Creative Commons writes it; the address itself where it is of others. */
export const licenceName = (address: string): string => {
  const [, kind, code = '', version = ''] =
    /^https?:\/\/creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/([\d.]+)/.exec(address) ?? [];
  if (kind === 'licenses') return `CC ${code.toUpperCase()} ${version}`;
  return kind === 'publicdomain' && code === 'zero' ? `CC0 ${version}` : address;
};
