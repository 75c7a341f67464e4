/** Gives an element in a story the styles of a whole site: `body` and `:root` are it, and nothing around it changes. */
export const putStyles = (page: HTMLElement, name: string, css: string): void => {
  page.dataset['site'] = name;
  if (document.querySelector(`style[data-of="${name}"]`)) return;
  const style = document.createElement('style');
  style.dataset['of'] = name;
  style.textContent = `@scope ([data-site="${name}"]) {\n${css.replace(/:root|\bbody(?=[,{\s])/g, ':scope')}\n}`;
  document.head.append(style);
};
