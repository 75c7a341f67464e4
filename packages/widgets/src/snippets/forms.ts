/** The six forms that an editor can paste, as editors read of them. */

/** In the order of the documentation; the builder's address uses these names. */
export const FORM_IDS = ['tag', 'figure', 'iframe', 'oembed', 'prerendered', 'text'] as const;
export type FormId = (typeof FORM_IDS)[number];

export const FORMS: Readonly<Record<FormId, { name: string; about: string }>> = {
  tag: { name: 'Tag and script', about: 'The element itself, with its words inside for readers without script.' },
  figure: {
    name: 'Figure and loader',
    about: 'Plain markup that editors’ systems let through. One script in the template turns it into the element.',
  },
  iframe: { name: 'Frame', about: 'The live page in a frame. Works where scripts may not.' },
  oembed: { name: 'Address (oEmbed)', about: 'For systems that make an embed from an address.' },
  prerendered: {
    name: 'Prerendered markup',
    about: 'The element as it is drawn, for templates: nothing moves when the script comes.',
  },
  text: {
    name: 'Mail, text and pictures',
    about: 'HTML for mail and feeds, Markdown, plain text, pictures of quotations and of all pillars.',
  },
};
