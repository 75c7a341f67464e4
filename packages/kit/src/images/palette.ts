/** The colours of the elements' light theme, which all pictures have. */
export const PAPER = '#faf9f5';
export const TEXT = '#1a1c1f';
export const MUTED = '#4a4f55';
export const RULE = '#d3cfc4';
export const DOCUMENT = '#0b4a6f';
export const ANALYSIS = '#8a1f55';
