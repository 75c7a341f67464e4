/** The three mastheads of the playground, each with all elements. */
import { dataset } from '@baku-charter/core';
import { dataset as arabic } from '@baku-charter/core/ar';
import { wordsFor } from '@baku-charter/core/words';
import '@baku-charter/widgets/define';
import { html, render } from 'lit';
import { BROADSHEET, DIGITAL, RIGHT_TO_LEFT } from '../mastheads/mastheads.ts';
import { putStyles } from '../page-styles.ts';

const PAPERS = [
  { masthead: BROADSHEET, data: dataset },
  { masthead: DIGITAL, data: dataset },
  { masthead: RIGHT_TO_LEFT, data: arabic },
];

export interface Paper {
  name: string;
  lang: string;
  page: HTMLElement;
}

export const makePapers = (): Paper[] =>
  PAPERS.map(({ masthead, data }) => {
    const { lang } = data.meta;
    const page = document.createElement('section');
    page.className = 'paper';
    page.lang = lang;
    page.dir = wordsFor(lang).dir;
    page.ariaLabel = masthead.name;
    putStyles(page, masthead.id, masthead.css);
    render(
      html`<header class="masthead"><p class="name">${masthead.name}</p></header>
        <div class="column">
          <h2>${data.visit.title}</h2>
          <charter-quote quote-id="q4-s1"></charter-quote>
          <charter-pillars show="energy-security demining"></charter-pillars>
          <charter-timeline from="2026-02-10" to="2026-02-11"></charter-timeline>
        </div>`,
      page,
    );
    return { name: masthead.name, lang, page };
  });
