/** Applies the style sheet of a site to one element: rules for `body` and `:root` apply to it, and nothing else changes. */
export const putStyles = (page: HTMLElement, name: string, css: string): void => {
  page.dataset['site'] = name;
  if (document.querySelector(`style[data-of="${name}"]`)) return;
  const style = document.createElement('style');
  style.dataset['of'] = name;
  style.textContent = `@scope ([data-site="${name}"]) {\n${css.replace(/:root|\bbody(?=[,{\s])/g, ':scope')}\n}`;
  document.head.append(style);
};
