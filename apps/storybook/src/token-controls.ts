/** Controls for the custom properties of the elements: a picker for colours, a slider for lengths and numbers. */

import manifest from '@baku-charter/widgets/custom-elements.json';
import tokens from '@baku-charter/widgets/design-tokens.json';
import type { Decorator } from '@storybook/web-components-vite';
import type { InputType } from 'storybook/internal/types';

const TAGS = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap((one) => ('tagName' in one ? one.tagName : []))
  .join();

export const isToken = (name: string): boolean => name.startsWith('--charter-');

interface DesignToken {
  $type: string;
  $extensions: { '@baku-charter/widgets': { property: string } };
}

const types = new Map(
  Object.values(tokens.auto as unknown as Record<string, DesignToken>).map(({ $type, $extensions }) => [
    $extensions['@baku-charter/widgets'].property,
    $type,
  ]),
);

const FAMILIES = ['Georgia, serif', '"Helvetica Neue", Arial, sans-serif', 'ui-monospace, monospace'];

/** How far a slider goes, for lengths in pixels. */
const LONGEST: Readonly<Record<string, number>> = {
  '--charter-rule-width': 8,
  '--charter-radius': 16,
};

/** The control of a custom property; none where it is not known. */
export const tokenControl = (name: string): Pick<InputType, 'control' | 'options'> => {
  switch (types.get(name)) {
    case 'color':
      return { control: { type: 'color' } };
    case 'dimension':
      return { control: { type: 'range', min: 0, max: LONGEST[name] ?? 48, step: 1 } };
    case 'number':
      return { control: { type: 'range', min: 0, max: 2, step: 0.1 } };
    case 'fontFamily':
      return { control: { type: 'select' }, options: FAMILIES };
    default:
      return { control: false };
  }
};

/** A value as CSS: a slider for a length gives a bare number, of pixels. */
const cssOf = (name: string, value: unknown): string =>
  typeof value === 'number' && types.get(name) === 'dimension' ? `${value}px` : String(value);

/** The custom properties among arguments, as CSS. */
export const tokensIn = (args: Readonly<Record<string, unknown>>): [name: string, css: string][] =>
  Object.entries(args).flatMap(([name, value]) =>
    isToken(name) && (typeof value === 'number' || (typeof value === 'string' && value !== ''))
      ? [[name, cssOf(name, value)]]
      : [],
  );

/** Sets custom properties on the elements of a story, as a page would, and keeps them from becoming attributes. */
export const withTokens: Decorator = (story, { args }) => {
  const shown = story({ args: Object.fromEntries(Object.entries(args).filter(([name]) => !isToken(name))) }) as Node;
  if (shown instanceof HTMLElement) {
    for (const element of shown.querySelectorAll<HTMLElement>(TAGS)) {
      for (const [name, css] of tokensIn(args)) element.style.setProperty(name, css);
    }
  }
  return shown;
};
