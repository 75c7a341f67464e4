import { css } from 'lit';

/**
 * Every public custom property with its default, and the private ones that styles use. A default is given
 * inside `var()` and not set on the host, so that a property set on any ancestor reaches the element.
 */
export const tokens = css`
  :host {
    --_text: var(--charter-text-color, currentColor);
    --_muted: var(--charter-muted-color, color-mix(in srgb, currentColor 80%, transparent));
    --_rule: var(--charter-rule-color, color-mix(in srgb, currentColor 30%, transparent));
    --_accent: var(--charter-accent-color, currentColor);
    --_surface: var(--charter-surface-color, transparent);
    --_font: var(--charter-font-family, inherit);
    --_quote-font: var(--charter-quote-font-family, inherit);
    --_gap: var(--charter-gap, 1.5em);
    --_padding: var(--charter-padding, 0px);
  }
  :host([theme='light']) {
    --_text: var(--charter-text-color, #1a1c1f);
    --_muted: var(--charter-muted-color, #44494f);
    --_rule: var(--charter-rule-color, #b9bec4);
    --_accent: var(--charter-accent-color, #0b4a6f);
    --_surface: var(--charter-surface-color, #fff);
    --_padding: var(--charter-padding, 1.25em);
    color-scheme: light;
  }
  :host([theme='dark']) {
    --_text: var(--charter-text-color, #f1f2f3);
    --_muted: var(--charter-muted-color, #c3c8cd);
    --_rule: var(--charter-rule-color, #565d64);
    --_accent: var(--charter-accent-color, #8ecbf0);
    --_surface: var(--charter-surface-color, #15181b);
    --_padding: var(--charter-padding, 1.25em);
    color-scheme: dark;
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_rule: var(--_text);
    }
  }
`;
