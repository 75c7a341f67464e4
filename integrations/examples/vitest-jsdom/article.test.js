import { dataset, findById } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { article } from './article.js';

/** The words that an element shows, with single spaces, once it has rendered. */
const words = async (tag) => {
  const element = document.querySelector(tag);
  await element.updateComplete;
  return element.shadowRoot.textContent.replace(/\s+/g, ' ');
};

test('the article shows a quotation, two subjects and the signing', async () => {
  document.body.innerHTML = article();
  expect(await words('charter-quote')).toContain(findById(dataset.quotes, 'q4-s1').text);
  expect(await words('charter-pillars')).toContain(findById(dataset.pillars, 'demining').title);
  expect(await words('charter-timeline')).toContain('Charter signed');
});
