/** The builder in the browser: keeps the choices in the address, and shows what they give. */
import { type Site, searchFrom } from '@baku-charter/widgets/snippets';
import { render } from 'lit';
import type { Actions } from './actions.ts';
import { dateTyped } from './dates.ts';
import { fitFrame } from './frame-height.ts';
import { fetchJson, fetchSpoken } from './spoken.ts';
import { changed, dateFields, dateIn, resultOf, type State, searched, stateFrom } from './state.ts';
import { builderView } from './view.ts';

/** Scrolls long lists to what the address asks for. */
const showChosen = (container: HTMLElement) => {
  for (const list of container.querySelectorAll<HTMLElement>('.list')) {
    const chosen = list.querySelector('input:checked')?.closest('label');
    if (chosen) list.scrollTop += chosen.getBoundingClientRect().top - list.getBoundingClientRect().top;
  }
};

const begin = async (container: HTMLElement) => {
  const { root = '', base: builtFor = '', lang = '', languages: tags = '', plugin } = container.dataset;
  const base = new URL(root, document.baseURI.replace(/[?#].*/, '')).href;
  const languages = tags.split(' ');
  const loaded = new Map<string, Awaited<ReturnType<typeof fetchSpoken>>>();
  const load = async (lang: string) => {
    const spoken = loaded.get(lang) ?? (await fetchSpoken(base, lang));
    loaded.set(lang, spoken);
    return spoken;
  };
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  const [{ files }, here] = await Promise.all([
    fetchJson<Pick<Site, 'files'>>(`${base}cdn/sri.json`),
    load(lang),
    ...(asked !== lang && languages.includes(asked) ? [load(asked)] : []),
  ]);
  const page = here.data;
  const words = { site: here.site, element: here.words };
  const given = { words, page, site: { base, files, languages }, builtFor, plugin: plugin && base + plugin };

  /** The same page in other languages, which take the choices along. */
  const links = document.querySelectorAll<HTMLAnchorElement>('.top .languages a');

  let state = stateFrom(given, location.search, (lang) => loaded.get(lang));

  const draw = () => {
    const address = location.origin + location.pathname + searchFrom(state.choices, page.meta.lang);
    history.replaceState(history.state, '', address);
    for (const link of links) link.search = new URL(address).search;
    render(builderView(state, actions, address), container);
  };

  /** Shows a new state; what comes of its choices follows when their language is there. */
  const update = async (patch: Partial<State>) => {
    state = { ...state, ...patch };
    if (patch.choices === undefined) {
      draw();
      return;
    }
    const { choices } = state;
    const spoken = loaded.get(choices.lang);
    if (spoken === undefined) draw();
    const result = resultOf(choices, spoken ?? (await load(choices.lang)), state);
    // The editor has chosen something else while the data was loading.
    if (choices !== state.choices) return;
    const isOld = result === undefined || Object.keys(state.typed).length > 0;
    state = { ...state, isOld, ...(result && { result }) };
    draw();
  };

  /** What only the preview is asked for, and no copy. */
  const shownBy: Readonly<Record<string, (value: string) => Partial<State>>> = {
    width: (width) => ({ width: width as State['width'] }),
  };

  const actions: Actions = {
    change: (event) => {
      const { name, value } = event.target as HTMLInputElement;
      const form = container.querySelector<HTMLFormElement>('#choices');
      if (!form || !name) return;
      const show = shownBy[name];
      if (show) {
        void update(show(value));
        return;
      }
      const params = new URLSearchParams();
      for (const [key, one] of new FormData(form)) if (typeof one === 'string') params.append(key, one);
      // Two groups of radio buttons carry each of these; what was pressed last counts.
      if (name === 'form' || name === 'extent') params.set(name, value);
      void update(changed(state, params, name));
      if (!dateFields(state.choices.element).includes(name)) return;
      // Lit writes a value only where it differs from the one before, and not from what was typed since.
      (event.target as HTMLInputElement).value =
        state.typed[name]?.text ?? dateTyped(dateIn(state, name), words.element);
    },
    search: (key) => (event) => {
      event.stopPropagation();
      void update(searched(state, { ...state.search, [key]: (event.target as HTMLInputElement).value }));
    },
    pick: ({ currentTarget }) => {
      const calendar = (currentTarget as Element).parentElement?.querySelector<HTMLInputElement>('.calendar');
      calendar?.showPicker();
    },
    picked: (event) => {
      event.stopPropagation();
      const { dataset, value } = event.target as HTMLInputElement;
      const field = container.querySelector<HTMLInputElement>(`#date-${dataset['for'] ?? ''}`);
      if (!field || !value) return;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    fit: ({ currentTarget }) => {
      fitFrame(currentTarget as HTMLIFrameElement);
    },
    showWhole: () => {
      void update({ isWhole: !state.isWhole });
    },
    copy: (name, text) => {
      const write = async () => {
        let taken = true;
        try {
          await navigator.clipboard.writeText(text);
        } catch {
          taken = false;
          for (const area of container.querySelectorAll('textarea')) if (area.dataset['copy'] === name) area.select();
        }
        await update({ copied: { name, taken } });
      };
      void write();
    },
  };

  container.replaceChildren();
  draw();
  document.documentElement.classList.remove('waiting');
  showChosen(container);
};

const container = document.querySelector<HTMLElement>('#builder');
if (container) {
  begin(container).catch((error: unknown) => {
    console.error(error);
    document.documentElement.classList.remove('waiting');
    const line = document.createElement('p');
    line.setAttribute('role', 'alert');
    line.textContent = container.dataset['failed'] ?? '';
    container.replaceChildren(line);
  });
}
