/** The second step, where it will be pasted, and what is said of the place before somebody pastes. */
import { fill } from '@baku-charter/core';
import {
  type Choices,
  type Fault,
  type FormId,
  LOADER_ANSWERS,
  type Place,
  SYSTEM_PARAMETER,
  SYSTEMS,
  type System,
  systemOf,
  UNKNOWN_SYSTEM,
} from '@baku-charter/widgets/snippets';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PageWords } from '../site/words/en.ts';
import { type Option, segments, select } from './fields.ts';
import type { State } from './state.ts';
import { losesChoices } from './warnings.ts';

/** The name of a system: its own, or for a kind of systems what it is called in the language of the page. */
export const nameOf = ({ id, name }: System, { builder: { systems } }: PageWords): string =>
  (systems as Readonly<Record<string, string>>)[id] ?? name;

export const whereView = ({ words: { site }, choices }: State): unknown => {
  const { builder: t } = site;
  const options = SYSTEMS.map((system) => [system.id, nameOf(system, site)] as const);
  const answers = [...LOADER_ANSWERS, ''] as const;
  return html`${select(SYSTEM_PARAMETER, t.system, [['', t.otherSystem], ...options], choices.system)}
    ${
      needsLoader(choices)
        ? segments(
            'loader',
            t.hasLoader,
            answers.map((answer): Option => [answer, t.loaders[answer || 'unknown']]),
            choices.loader ?? '',
          )
        : nothing
    }`;
};

/** Whether readers see the element only where the site has the loader. */
const needsLoader = ({ system, form }: Choices) =>
  form === 'figure' || (systemOf(system) ?? UNKNOWN_SYSTEM).shows === 'loader';

/** What is known of a system, and where that can be read. */
export const knownView = ({ known, triedAs, evidence }: System, { builder: t }: PageWords): unknown => {
  const text = triedAs ? t.triedAs[triedAs] : t.known[known];
  return evidence?.startsWith('https:') ? html`<a href=${evidence}>${text}</a>` : text;
};

/** The forms that are code, which all go where a system takes code. */
const CODE: readonly FormId[] = ['tag', 'figure', 'iframe'];

/** Where a form is pasted, also one that the system does not advise; undefined where that is not known. */
const placeOf = ({ form, system }: Choices): Place | undefined => {
  const { form: advised, place } = systemOf(system) ?? UNKNOWN_SYSTEM;
  if (form === advised || (CODE.includes(form) && CODE.includes(advised))) return place;
  if (form === 'oembed') return 'address';
  return form === 'text' ? 'words' : undefined;
};

/** Where to paste it, and what readers see then; of a form that the system does not advise, what goes wrong. */
export const placeView = ({ words: { site, element }, choices }: State): unknown => {
  const { builder: t } = site;
  const system = systemOf(choices.system);
  const { form, shows, fails } = system ?? UNKNOWN_SYSTEM;
  const fault: Fault | undefined = fails[choices.form];
  const label = system?.label ?? '';
  const scheme = t.schemes[choices.options['theme'] === 'dark' ? 'dark' : choices.scheme];
  const isAdvised = choices.form === form;
  const place = fault ? undefined : placeOf(choices);
  const seen = shows === 'loader' && choices.loader === 'yes' ? 'element' : shows;
  return html`
    ${place ? html`<p><b>${fill(t.places[place], { label })}</b></p>` : nothing}
    ${fault ? html`<p class="fault">${t.faults[fault]}</p>` : nothing}
    ${isAdvised ? html`<p>${fill(t.shown[seen], { scheme })}</p>` : nothing}
    ${
      isAdvised
        ? nothing
        : html`<p>${t.advised} <label class="link"><input type="radio" name="form" value=${form} form="choices"
            .checked=${live(false)}><span>${t.forms[form]}</span></label></p>`
    }
    ${system?.restricted && isAdvised ? html`<p>${t.restricted}</p>` : nothing}
    ${system ? html`<p class="hint">${nameOf(system, site)}${element.colon}${knownView(system, site)}</p>` : nothing}`;
};

/** The form to take instead, where nobody can put the loader into the template, and where it shows what was chosen. */
export const insteadOf = ({ choices, result: { page } }: State): FormId | undefined => {
  const { form: advised, instead } = systemOf(choices.system) ?? UNKNOWN_SYSTEM;
  const isLost = instead === 'oembed' && losesChoices(choices, page);
  return choices.form === advised && !isLost ? instead : undefined;
};
