/** The height of what a frame of the preview shows: whether it is cut off, and what it needs to be shown whole. */

/**
 * Measures a frame now and whenever its content changes. The element around it then has the height as `--whole`, and
 * `data-cut` where the frame, as long as it is short, does not show all of it.
 */
export const fitFrame = (frame: HTMLIFrameElement): void => {
  const around = frame.parentElement;
  const root = frame.contentDocument?.documentElement;
  if (!around || !root) return;
  const measure = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    around.style.setProperty('--whole', `${height}px`);
    const shortest = Number.parseFloat(getComputedStyle(around).getPropertyValue('--short'));
    around.toggleAttribute('data-cut', height > shortest);
  };
  new ResizeObserver(measure).observe(root);
};
