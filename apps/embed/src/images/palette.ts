/** The colours of the elements' light theme, which all pictures have, with a paper that is a little warmer. */
export const PAPER = '#faf8f3';
export const TEXT = '#1a1c1f';
export const MUTED = '#44494f';
export const RULE = '#b9bec4';
export const DOCUMENT = '#0b4a6f';
export const ANALYSIS = '#8a1f55';
