/** Text as it may stand in HTML and XML, in content and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  // Editors read the addresses in what they copy, and many know the name of this one.
  text.replace(/&/g, '&amp;').replace(/[<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
