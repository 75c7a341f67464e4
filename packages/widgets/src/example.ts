/** A named example of an element. One list of them feeds the stories and the tests. */
export interface Example {
  attributes: Readonly<Record<string, string>>;
  /** HTML between the tags: what is shown until the element is ready and whenever it can't be. */
  fallback?: string;
}

type CharterTag = Extract<keyof HTMLElementTagNameMap, `charter-${string}`>;

/** The element of an example, ready to be inserted. */
export const elementOf = <Tag extends CharterTag>(
  tag: Tag,
  { attributes, fallback = '' }: Example,
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = fallback;
  return element;
};

/** An example as a Storybook story whose controls are the element's attributes. */
export const storyOf = (tag: CharterTag, example: Example) => ({
  args: example.attributes,
  render: (args: Record<string, unknown>): HTMLElement => {
    // Storybook also passes handlers of its own, which are no attributes.
    const set = Object.entries(args).filter(([, value]) => ['string', 'number'].includes(typeof value));
    const attributes = Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
    return elementOf(tag, { ...example, attributes });
  },
});
