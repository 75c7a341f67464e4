/** The first step: what to show. */
import { countInWords, dateInWords, eventsBetween, fill, verdictOf } from '@baku-charter/core';
import {
  type AnyRow,
  type AttributeType,
  attributeOf,
  ELEMENTS,
  type ElementName,
} from '@baku-charter/widgets/elements';
import { chosenAttributes, elementsIn, recordLabels } from '@baku-charter/widgets/snippets';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Actions } from './actions.ts';
import {
  type Days,
  dateTyped,
  daysOf,
  exampleDates,
  extentOf,
  firstEvent,
  type Span,
  spanOf,
  waysOf,
} from './dates.ts';
import { list, option } from './fields.ts';
import { type Counted, found, speakersIn, subjectsIn } from './quotations.ts';
import { dateIn, isEmpty, isMissed, type State } from './state.ts';

const sketchOf = ({ sketch }: Pick<AnyRow, 'sketch'>) =>
  sketch ? html`<svg viewBox="0 0 40 24" aria-hidden="true"><path d=${sketch} /></svg>` : nothing;

/** What an element shows of the data; its subjects are compared only where somebody's reading is set against the text. */
const aboutOf = ({ words, page }: State, name: ElementName) => {
  const { about, compared } = words.site.builder;
  return name === 'pillars' && page.pillars.some((pillar) => verdictOf(pillar)) ? compared : about[name];
};

const elementChoice = (state: State) => html`
  <div class="cards">${elementsIn(state.page).map(
    (
      name,
    ) => html`<label class="card"><input type="radio" name="element" value=${name} .checked=${name === state.choices.element}
      ><span>${state.words.site.elements[name]}<small>${aboutOf(state, name)}</small></span>
      ${sketchOf(ELEMENTS[name])}</label>`,
  )}</div>`;

const quotations = (state: State, property: string, { search }: Actions) => {
  const { page, words, choices, search: asked, taken } = state;
  const { builder: t } = words.site;
  const w = words.element;
  const chosen = String(choices.options[property]);
  const matches = found(page, asked);
  const name = attributeOf(property);
  const filter = (key: 'speaker' | 'subject', label: string, any: string, options: readonly Counted[]) => html`
    <label class="field"><span class="label">${label}</span>
      <select class="search" @change=${search(key)}><option value="" .selected=${live(asked[key] === '')}>${any}</option>${options.map(
        ({ id, name: text, count }) =>
          html`<option value=${id} .selected=${live(id === asked[key])}>${`${text} (${count})`}</option>`,
      )}</select></label>`;
  const items = matches.map(({ quote, speaker }) => {
    const { id, text, translation, date } = quote;
    const by = `${speaker.name}${w.comma}${dateInWords(date, w)}`;
    const wording = fill(w.quoted, { text: translation?.text ?? text });
    return option('radio', name, id, id === chosen, html`<span class="wording">${wording}</span>`, by);
  });
  // What was chosen stays chosen while something else is looked for.
  const isKept = isMissed(state);
  const kept = isKept ? html`<input type="hidden" name=${name} value=${chosen}>` : nothing;
  const count = matches.length > 0 ? countInWords(matches.length, t.found, w) : t.noneFound;
  // The search does not find the quotation that the editor chose, so its first hit is shown instead.
  const isOther = !isKept && chosen !== taken && matches.length > 1;
  return html`
    <div class="pair">
      ${filter('speaker', t.speaker, t.anySpeaker, speakersIn(page, asked))}
      ${filter('subject', t.subject, t.anySubject, subjectsIn(page, asked))}
    </div>
    <label class="field"><span class="label">${t.find}</span>
      <input class="search" type="search" autocomplete="off" .value=${asked.find} @input=${search('find')}></label>
    ${list(t.quotation, isOther ? `${count}. ${t.firstShown}` : count, html`${items}${kept}`, page.meta.lang)}`;
};

const records = (state: State, property: string) => {
  const { page, words, choices } = state;
  const { builder: t } = words.site;
  const chosen = [choices.options[property] ?? []].flat() as readonly string[];
  const items = recordLabels(page, choices.element, words.element).map(([id, label]) =>
    option('checkbox', attributeOf(property), id, chosen.includes(id), label),
  );
  const isTimeline = chosenAttributes(choices.element).some(([, type]) => type === 'date');
  const shown = list(isTimeline ? t.singleEvents : t.subjects, t.tickNone, items, page.meta.lang);
  return isTimeline
    ? html`<details class="more" ?open=${chosen.length > 0}><summary>${t.singleEvents}</summary>${shown}</details>`
    : shown;
};

const dateField = (state: State, name: string, { pick, picked }: Actions) => {
  const { page, words, typed } = state;
  const { builder: t } = words.site;
  const date = dateIn(state, name);
  const wrong = typed[name];
  const value = wrong?.text ?? dateTyped(date, words.element);
  const [label, calendar] = name === 'from' ? [t.from, t.pickFrom] : [t.to, t.pickTo];
  const known = daysOf(wrong === undefined ? (date ?? '') : '');
  const day = (name === 'from' ? known.from : known.to) ?? '';
  return html`<div class="field date">
    <label for="date-${name}" class="label">${label}</label>
    <span class="picker">
      <input id="date-${name}" name=${name} .value=${value} autocomplete="off" spellcheck="false" dir="auto"
        aria-describedby="dates fault-${name}" aria-invalid=${wrong ? 'true' : nothing}>
      <input type="date" class="calendar" data-for=${name} tabindex="-1" aria-hidden="true" .value=${day} @change=${picked}>
      <button type="button" class="open" aria-label=${calendar} @click=${pick}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 6h16v14H4zM4 10h16M8 3v5M16 3v5"/></svg>
      </button>
    </span>
    <span class="fault" id="fault-${name}" role="status">${
      wrong ? fill(t[wrong.fault], { ...exampleDates(page, words.element), text: value }) : ''
    }</span>
  </div>`;
};

/** From when to when the events are that are shown, where one of them reaches beyond the days that were chosen. */
const reachOf = ({ page, choices }: State): string | undefined => {
  const { from = '', to = '' } = choices.options as Span;
  const shown = extentOf({ events: eventsBetween(page, from, to) });
  const chosen = { from: daysOf(from).from, to: daysOf(to).to };
  const isBefore = chosen.from !== undefined && shown.from !== undefined && shown.from < chosen.from;
  const isAfter = chosen.to !== undefined && shown.to !== undefined && shown.to > chosen.to;
  return isBefore || isAfter ? `${shown.from ?? '..'}/${shown.to ?? '..'}` : undefined;
};

const days = (state: State, fields: readonly string[], actions: Actions) => {
  const { page, words, choices } = state;
  const { builder: t } = words.site;
  const w = words.element;
  const { from, to } = extentOf(page);
  const whole = (date: string | undefined) => (date === undefined ? '' : dateInWords(date, w));
  const { from: since } = spanOf('since', page, {});
  const about: Readonly<Record<Days, string | undefined>> = {
    visit: page.visit && dateInWords(page.visit.date, w),
    since: since === undefined ? undefined : dateInWords(`${since}/..`, w),
    everything: from && to ? dateInWords(`${from}/${to}`, w) : undefined,
    span: undefined,
  };
  const { from: first = '..', to: last = '..' } = choices.options as { from?: string; to?: string };
  const isWrong = Object.keys(state.typed).length > 0;
  // What is chosen still is not what the fields say, so that their hint would contradict them.
  const inWords = isWrong || (first === '..' && last === '..') ? '' : dateInWords(`${first}/${last}`, w);
  const reach = isWrong ? undefined : reachOf(state);
  return html`
    <fieldset class="field"><legend class="label">${t.days}</legend>
      ${waysOf(page).map((way) =>
        option(
          'radio',
          'days',
          way,
          way === state.days,
          fill(t[way], { event: firstEvent(page)?.title ?? '' }),
          about[way],
        ),
      )}
      ${
        state.days === 'span'
          ? html`<div class="pair dates">${fields.map((name) => dateField(state, name, actions))}</div>
            <p class="hint" id="dates">${fill(t.dateHint, exampleDates(page, w))} ${/\/.*\//.test(inWords) ? '' : inWords}</p>`
          : nothing
      }
      ${reach ? html`<p class="hint">${fill(t.reaching, { span: dateInWords(reach, w) })}</p>` : nothing}
      <p class="fault" role="status">${isEmpty(state) ? fill(t.noEvents, { first: whole(from), last: whole(to) }) : ''}</p>
    </fieldset>`;
};

/** The fields for the attributes of some types, in the order of the attributes. */
const ofType = (state: State, wanted: AttributeType) =>
  chosenAttributes(state.choices.element).flatMap(([property, type]) => (type === wanted ? property : []));

export const whatView = (state: State, actions: Actions): unknown => {
  const dates = ofType(state, 'date').map(attributeOf);
  return html`
    ${elementChoice(state)}
    ${ofType(state, 'id').map((property) => quotations(state, property, actions))}
    ${dates.length > 0 ? days(state, dates, actions) : nothing}
    ${ofType(state, 'ids').map((property) => records(state, property))}`;
};
