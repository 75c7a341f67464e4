/** The contact sheet. A cell draws its element when it comes near the window, so that the page opens at once. */
import { LANGUAGE_ROWS, LANGUAGES } from '@baku-charter/core';
import { TAGS } from '@baku-charter/widgets/elements';
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { keepInAddress, readAddress } from '../address.ts';
import { putOnHost } from '../hosts.ts';
import { addressOf, type Cell, cellsOf, fromHash, hashOf, SUBJECTS, THEMES, type Wanted, WIDTHS } from './cells.ts';
import './review.css';

const draw = (thumb: HTMLElement, { subject, theme, lang, width }: Cell) => {
  const page = document.createElement('div');
  page.className = 'page';
  page.lang = lang;
  page.dir = LANGUAGE_ROWS[lang].dir;
  page.style.inlineSize = `${width}px`;
  putOnHost(page, theme === 'dark-page' ? 'dark' : 'plain');
  page.append(subject.draw());
  if (theme === 'light' || theme === 'dark') {
    for (const element of page.querySelectorAll(TAGS.join())) element.setAttribute('theme', theme);
  }
  thumb.append(page);
};

/** Draws each thumb once, when it is first near the window. */
const drawingWhenSeen = (cells: WeakMap<Element, Cell>) =>
  new IntersectionObserver(
    (entries, observer) => {
      for (const { isIntersecting, target } of entries) {
        const cell = cells.get(target);
        if (!isIntersecting || !cell) continue;
        observer.unobserve(target);
        draw(target as HTMLElement, cell);
      }
    },
    { rootMargin: '300px' },
  );

const keyOf = ({ subject, theme, lang, width }: Cell) => [subject.story, theme, lang, width].join();

export const review = (): HTMLElement => {
  const root = document.createElement('main');
  root.className = 'site review';
  root.lang = 'en';
  root.dir = 'ltr';
  let wanted: Wanted = fromHash(readAddress());
  let large = false;
  const cells = new WeakMap<Element, Cell>();
  const observer = drawingWhenSeen(cells);

  const select = (name: keyof Wanted, label: string, choices: readonly (readonly [value: string, name: string])[]) =>
    html`<label>${label} <select @change=${({ target }: Event) => {
      wanted = { ...wanted, [name]: (target as HTMLSelectElement).value };
      update();
    }}>
      <option value="">all</option>
      ${choices.map(
        ([value, text]) => html`<option value=${value} ?selected=${value === wanted[name]}>${text}</option>`,
      )}
    </select></label>`;

  // The small element is inert: it is only looked at. The link leads to the story, in which it can be used.
  const cellView = (cell: Cell) => html`<li style="--width: ${cell.width}">
    <div class="thumb" data-key=${keyOf(cell)} inert></div>
    <a href=${addressOf(cell)} target="_top"><span class="hidden">${cell.subject.title}, </span><span
      class=${wanted.width ? '' : 'hidden'}>${THEMES[cell.theme].name}, </span><bdi lang=${cell.lang}>${LANGUAGE_ROWS[cell.lang].name}</bdi>, ${cell.width} px</a>
  </li>`;

  const sheet = (shown: readonly Cell[]) => html`<ul class="sheet">${repeat(shown, keyOf, cellView)}</ul>`;

  /** A sheet for each theme; of one width, all themes on one, since few pictures would be left on each. */
  const sheets = (shown: readonly Cell[]) => {
    if (wanted.width) return sheet(shown);
    return Object.entries(THEMES).map(([theme, { name }]) => {
      const own = shown.filter((cell) => cell.theme === theme);
      return own.length === 0 ? '' : html`<h3>${name}</h3>${sheet(own)}`;
    });
  };

  const view = (shown: readonly Cell[]) => html`
    <h1>Review</h1>
    <p>Every element in each theme, language and width. A picture leads to its story.</p>
    <form class="filter" aria-label="What is shown" @submit=${(event: Event) => {
      event.preventDefault();
    }}>
      ${select(
        'subject',
        'Element',
        SUBJECTS.map(({ story, title }) => [story, title]),
      )}
      ${select(
        'theme',
        'Theme',
        Object.entries(THEMES).map(([value, { name }]) => [value, name]),
      )}
      ${select(
        'lang',
        'Language',
        LANGUAGES.map((tag) => [tag, LANGUAGE_ROWS[tag].name]),
      )}
      ${select(
        'width',
        'Width',
        WIDTHS.map((px) => [String(px), `${px} px`]),
      )}
      <label class="choice"><input type="checkbox" .checked=${large} @change=${({ target }: Event) => {
        large = (target as HTMLInputElement).checked;
        update();
      }}> large pictures</label>
    </form>
    <p role="status">${shown.length} ${shown.length === 1 ? 'picture' : 'pictures'}</p>
    ${SUBJECTS.map((subject) => {
      const own = shown.filter((cell) => cell.subject === subject);
      return own.length === 0 ? '' : html`<h2>${subject.title}</h2>${sheets(own)}`;
    })}`;

  function update() {
    const shown = cellsOf(wanted);
    root.classList.toggle('large', large);
    root.classList.toggle('one-width', wanted.width !== '');
    keepInAddress(hashOf(wanted));
    render(view(shown), root);
    const byKey = new Map(shown.map((cell) => [keyOf(cell), cell]));
    for (const thumb of root.querySelectorAll<HTMLElement>('.thumb:empty')) {
      const cell = byKey.get(thumb.dataset['key'] ?? '');
      if (!cell) continue;
      cells.set(thumb, cell);
      observer.observe(thumb);
    }
  }

  update();
  return root;
};
