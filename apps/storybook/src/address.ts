/**
 * The end of the address of the window, in which pages of ours keep what was chosen in them. Storybook shows a page in a
 * frame, and its window has the address that readers copy and load again.
 */
const around = (): Window => {
  try {
    // In a frame on another origin, browsers throw when a page reads the address of the window around it.
    return URL.canParse(window.parent.location.href) ? window.parent : window;
  } catch {
    return window;
  }
};

export const readAddress = (): string => around().location.hash;

export const keepInAddress = (hash: string): void => {
  const { location, history } = around();
  if (location.hash !== hash) history.replaceState(history.state, '', location.pathname + location.search + hash);
};
