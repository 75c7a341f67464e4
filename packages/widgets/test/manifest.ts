import { readFileSync } from 'node:fs';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { tagsOf } from '../scripts/framework-types.ts';

/** The manifest as it was built. */
export const manifest = JSON.parse(
  readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'),
) as Package;

/** What the manifest says of a tag. */
export const declarationOf = (tag: string): CustomElementDeclaration => {
  const declaration = tagsOf(manifest).find(({ tagName }) => tagName === tag);
  if (!declaration) throw new Error(`custom-elements.json has no <${tag}>.`);
  return declaration;
};
