/** The builder in the browser: keeps the choices in the address, and shows what they give. */
import type { Dataset } from '@baku-charter/core';
import { loadDataset } from '@baku-charter/core/datasets';
import { attributeOf, ELEMENTS, type ElementName } from '@baku-charter/widgets/elements';
import {
  type Choices,
  choicesFrom,
  livePageFor,
  type Site,
  type Snippet,
  SYSTEM_PARAMETER,
  searchFrom,
  snippetsFor,
  systemOf,
} from '@baku-charter/widgets/snippets';
import { render } from 'lit';
import { previewDocument } from './preview.ts';
import { builderView } from './view.ts';
import { warningsFor } from './warnings.ts';

const container = document.querySelector<HTMLElement>('#builder');
const base = new URL('../', document.baseURI.replace(/[?#].*/, '')).href;
const builtFor = container?.dataset['base'] ?? base;

/** The value that a function returns, or the message of the error that it throws, to be shown to the editor. */
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
  /** What the address asked for in vain. Shown until the editor chooses something. */
  #problems: readonly string[];
  #choices: Choices;
  /** What each element was asked for before another one was shown. */
  readonly #before = new Map<ElementName, Choices>();
  #copied: { name: string; taken: boolean } | undefined;

  constructor(root: HTMLElement, english: Dataset, site: Site) {
    this.#container = root;
    this.#english = english;
    this.#site = site;
    const { choices, problems } = choicesFrom(new URLSearchParams(location.search), english);
    this.#choices = choices;
    this.#problems = problems;
  }

  async show(): Promise<void> {
    const choices = this.#choices;
    const data = await loadDataset(choices.lang);
    // The editor has chosen something else while the data was loading.
    if (choices !== this.#choices) return;
    history.replaceState(history.state, '', location.pathname + searchFrom(choices));
    const page = livePageFor(data, choices);
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
    // Choosing a system also chooses its form, which the editor can change afterwards.
    const { name, value } = target as HTMLSelectElement;
    const advised = name === SYSTEM_PARAMETER ? systemOf(value)?.form : undefined;
    if (advised) params.set('form', advised);
    if (name === 'element') {
      const { element } = this.#choices;
      this.#before.set(element, this.#choices);
      const before = this.#before.get(value as ElementName);
      // Records are those of one element alone.
      params.delete(attributeOf(ELEMENTS[element].names));
      // What the form did not ask for while another element was shown is as it was.
      for (const [key, known] of new URLSearchParams(before && searchFrom(before))) {
        if (!params.has(key)) params.set(key, known);
      }
    }
    this.#choices = choicesFrom(params, this.#english).choices;
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
  const builder = new Builder(root, await loadDataset('en'), { base, files });
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
