/** What editors complete and explain tags and custom properties with, from the manifest. */

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

// What is explained where it is written in CSS need not be said again at the tag, where it would fill the screen.
const BRIEF = { hideCssPartsDocs: true, hideCssPropertiesDocs: true, hideMethodDocs: true };

/** Elements share properties and parts, which an editor needs once each, with all that they mean. */
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
  // The generators say that they need a manifest of elements only, and skip what is none.
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
