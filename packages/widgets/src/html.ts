/**
 * The tag that turns a content template into markup. Templates take it as a parameter, so that Lit's
 * `html` renders them live and the server-only `html` renders them to plain markup. The latter refuses
 * event and property bindings, which keeps templates free of behaviour.
 */
export type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

/** Levels that a page may choose for the headings of an element. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** A heading of the given level. Tag names cannot be bound in a template, hence one template per level. */
export const heading = (html: Html, level: HeadingLevel, content: unknown): unknown => {
  switch (level) {
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    case 6:
      return html`<h6 part="heading">${content}</h6>`;
    default:
      return html`<h3 part="heading">${content}</h3>`;
  }
};

/** A link to a source; only its text where the address is none that a reader may safely follow. */
export const sourceLink = (html: Html, url: string, content: unknown): unknown =>
  /^https?:\/\//i.test(url) ? html`<a part="source" href=${url}>${content}</a>` : content;
