/** The second step, where it will be pasted, and what is said of the place before somebody pastes. */
import { fill } from '@baku-charter/core';
import {
  type Fault,
  type FormId,
  SYSTEM_PARAMETER,
  SYSTEMS,
  type System,
  systemOf,
  UNKNOWN_SYSTEM,
} from '@baku-charter/widgets/snippets';
import { html, nothing } from 'lit';
import type { PageWords } from '../site/words/en.ts';
import { select } from './fields.ts';
import type { State } from './state.ts';

/** The name of a system: its own, or for a kind of systems what it is called in the language of the page. */
export const nameOf = ({ id, name }: System, { builder: { systems } }: PageWords): string =>
  (systems as Readonly<Record<string, string>>)[id] ?? name;

export const whereView = ({ words: { site }, choices }: State): unknown => {
  const { builder: t } = site;
  const options = SYSTEMS.map((system) => [system.id, nameOf(system, site)] as const);
  return select(SYSTEM_PARAMETER, t.system, [['', t.otherSystem], ...options], choices.system);
};

/** What is known of a system, and where that can be read. */
export const knownView = ({ known, triedAs, evidence }: System, { builder: t }: PageWords): unknown => {
  const text = triedAs ? t.triedAs[triedAs] : t.known[known];
  return evidence?.startsWith('https:') ? html`<a href=${evidence}>${text}</a>` : text;
};

/** Where to paste it, and what readers see then; of a form that the system does not advise, what goes wrong. */
export const placeView = ({ words: { site, element }, choices }: State): unknown => {
  const { builder: t } = site;
  const system = systemOf(choices.system);
  const { form, place, shows, fails } = system ?? UNKNOWN_SYSTEM;
  const fault: Fault | undefined = fails[choices.form];
  const label = system?.label ?? '';
  const scheme = t.schemes[choices.options['theme'] === 'dark' ? 'dark' : choices.scheme];
  const isAdvised = choices.form === form;
  return html`
    ${isAdvised ? html`<p><b>${fill(t.places[place], { label })}</b></p>` : nothing}
    ${fault ? html`<p class="fault">${t.faults[fault]}</p>` : nothing}
    ${isAdvised ? html`<p>${fill(t.shown[shows], { scheme })}</p>` : nothing}
    ${system?.restricted && isAdvised ? html`<p>${t.restricted}</p>` : nothing}
    ${system ? html`<p class="hint">${nameOf(system, site)}${element.colon}${knownView(system, site)}</p>` : nothing}`;
};

/** The form to take instead, where nobody can put the loader into the template. */
export const insteadOf = ({ choices: { form, system } }: State): FormId | undefined => {
  const { form: advised, instead } = systemOf(system) ?? UNKNOWN_SYSTEM;
  return form === advised ? instead : undefined;
};
