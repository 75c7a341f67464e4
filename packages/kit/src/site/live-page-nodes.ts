/** The nodes of a live page that its script changes. */
export const root = document.documentElement;

/** The element that the page shows. */
export const element = [...document.querySelectorAll('main *')].find(({ localName }) =>
  localName.startsWith('charter-'),
);
