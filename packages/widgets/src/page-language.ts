/** Which language the page around an element speaks. Elements are rendered again when that changes. */
import type { LitElement } from 'lit';

/** The elements in the page. They share one observer, since a page may have many and seldom changes its language. */
export const hosts = new Set<LitElement>();
let observer: MutationObserver | undefined;

/** Pages written as XML say it in another attribute, which goes first: https://html.spec.whatwg.org/#language */
const NAMES = ['xml:lang', 'lang'];

const ownLanguage = (element: Element): string | null | undefined => {
  // Asked of the element: a field of a form around it may hide the form's own methods.
  const node = element.closest('[xml\\:lang], [lang]');
  return node?.getAttribute('xml:lang') ?? node?.getAttribute('lang');
};

/** The `lang` of the nearest ancestor, across shadow roots. Each root on the way is watched for changes from now on. */
export const languageOf = (element: Element): string => {
  const root = element.getRootNode();
  observer ??= new MutationObserver(() => {
    for (const host of hosts) host.requestUpdate();
  });
  observer.observe(root, { subtree: true, attributeFilter: NAMES });
  const { host } = root as Partial<ShadowRoot>;
  // This call also watches the outer roots, so it is needed even where this root has a `lang`.
  const outer = host ? languageOf(host) : '';
  return ownLanguage(element) ?? outer;
};
