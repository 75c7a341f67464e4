/** The builder in the browser: keeps choices in the address, and shows what comes of them. */
import type { Dataset, Language } from '@baku-charter/core';
import { render } from 'lit';
import { type Choices, choicesFrom, searchFrom } from './choices.ts';
import { PLACES, placeOf } from './places.ts';
import { previewDocument } from './preview.ts';
import { pageFor, type Site, type Snippet, snippetsFor } from './snippets.ts';
import { builderView } from './view.ts';
import { warningsFor } from './warnings.ts';

const DATA: Readonly<Record<Language, () => Promise<{ dataset: Dataset }>>> = {
  en: () => import('@baku-charter/core'),
  az: () => import('@baku-charter/core/az'),
  ru: () => import('@baku-charter/core/ru'),
  tr: () => import('@baku-charter/core/tr'),
  ar: () => import('@baku-charter/core/ar'),
};
const placeIds = PLACES.map(({ id }) => id);

const container = document.querySelector<HTMLElement>('#builder');
const base = new URL('../', document.baseURI.replace(/[?#].*/, '')).href;
const builtFor = container?.dataset['base'] ?? base;

/** Every form of a record is written where it is asked for; an error of one is what the editor is told. */
const attempt = <T>(make: () => T): { value?: T; error?: string } => {
  try {
    return { value: make() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

class Builder {
  readonly #container: HTMLElement;
  readonly #english: Dataset;
  readonly #site: Site;
  /** What the address asked for and is not there, until something is chosen. */
  #problems: readonly string[];
  #choices: Choices;
  #copied: { name: string; taken: boolean } | undefined;

  constructor(root: HTMLElement, english: Dataset, site: Site) {
    this.#container = root;
    this.#english = english;
    this.#site = site;
    const { choices, problems } = choicesFrom(new URLSearchParams(location.search), english, placeIds);
    this.#choices = choices;
    this.#problems = problems;
  }

  async show(): Promise<void> {
    const choices = this.#choices;
    const { dataset: data } = await DATA[choices.lang]();
    // A later choice was made while the data came.
    if (choices !== this.#choices) return;
    history.replaceState(history.state, '', location.pathname + searchFrom(choices));
    const page = pageFor(data, choices);
    const { value: snippets = [], error } = attempt(() => snippetsFor(data, choices, this.#site));
    const { value: frame } = attempt(() => snippetsFor(data, { ...choices, form: 'iframe' }, this.#site)[0]);
    render(
      builderView({
        data,
        choices,
        snippets,
        error,
        warnings: [...this.#problems, ...warningsFor(choices, data, page, { base, builtFor })],
        preview: previewDocument(choices, snippets, frame?.text ?? ''),
        copied: this.#copied,
        copy: (name, text) => void this.#copy(name, text),
        change: (event) => {
          this.#change(event);
        },
      }),
      this.#container,
    );
  }

  #change({ target }: Event): void {
    const form = this.#container.querySelector<HTMLFormElement>('#choices');
    if (!form) return;
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.append(name, value);
    // The place decides the form when it is chosen; afterwards the form can be changed.
    const { name, value } = target as HTMLSelectElement;
    const advised = name === 'place' ? placeOf(value)?.form : undefined;
    if (advised) params.set('form', advised);
    // Of pillars and events, those of the other are none.
    if (name === 'element') params.delete('only');
    // Choices that the element of before did not show are kept.
    if (!params.has('quote-id')) params.set('quote-id', this.#choices['quote-id']);
    this.#choices = choicesFrom(params, this.#english, placeIds).choices;
    this.#problems = [];
    this.#copied = undefined;
    void this.show();
  }

  async #copy(name: Snippet['name'], text: string): Promise<void> {
    let taken = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      taken = false;
      for (const area of this.#container.querySelectorAll('textarea')) {
        if (area.dataset['copy'] === name) area.select();
      }
    }
    this.#copied = { name, taken };
    await this.show();
  }
}

const start = async (root: HTMLElement) => {
  const answer = await fetch(`${base}cdn/sri.json`);
  if (!answer.ok) throw new Error(`cdn/sri.json could not be read (status ${answer.status}).`);
  const { files } = (await answer.json()) as Pick<Site, 'files'>;
  const { dataset } = await DATA.en();
  const builder = new Builder(root, dataset, { base, files });
  root.replaceChildren();
  await builder.show();
};

if (container) {
  start(container).catch((error: unknown) => {
    const line = document.createElement('p');
    line.setAttribute('role', 'alert');
    line.textContent = `The builder could not start: ${error instanceof Error ? error.message : String(error)} Load the page again, or use the addresses below.`;
    container.replaceChildren(line);
  });
}
