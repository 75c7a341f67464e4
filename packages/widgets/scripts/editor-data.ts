/** Data for editors, with which they complete and explain tags and custom properties, from the manifest. */

import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import type { Package } from 'custom-elements-manifest';

interface Described {
  name: string;
  description?: string;
}

interface Css {
  properties: Described[];
}

// Parts and custom properties are explained where they are written in CSS. At the tag they would fill the screen.
const BRIEF = { hideCssPartsDocs: true, hideCssPropertiesDocs: true, hideMethodDocs: true };

/** Lists each name once, with all its descriptions: elements share custom properties and parts. */
const once = (list: readonly Described[]): Described[] => {
  const meanings = new Map<string, Set<string>>();
  for (const { name, description = '' } of list) {
    meanings.set(name, (meanings.get(name) ?? new Set()).add(description));
  }
  return [...meanings].map(([name, descriptions]) => ({ name, description: [...descriptions].join('\n\n') }));
};

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Name of a file → its content. */
export const editorData = (published: Package): Record<string, string> => {
  // The types of the generators want a manifest with elements only, but the generators skip other declarations.
  const manifest = published as Parameters<typeof getWebTypesData>[0];
  const html: unknown = JSON.parse(getVsCodeHtmlCustomData(manifest, BRIEF));
  const css = JSON.parse(getVsCodeCssCustomData(manifest, {})) as Css & { pseudoElements: Described[] };
  const webTypes = JSON.parse(getWebTypesData(manifest, { ...BRIEF, modulePathTemplate: (_, path) => path })) as {
    contributions: { css: Css & { 'pseudo-elements': Described[] } };
  };
  const own = webTypes.contributions.css;
  own.properties = once(own.properties);
  own['pseudo-elements'] = once(own['pseudo-elements']);
  return {
    'vscode.html-custom-data.json': pretty(html),
    'vscode.css-custom-data.json': pretty({
      ...css,
      properties: once(css.properties),
      pseudoElements: once(css.pseudoElements),
    }),
    'web-types.json': pretty(webTypes),
  };
};
