import { countInWords, type ResolvedPillar, resolvePillar, type Slice } from '@baku-charter/core';
import { html, LitElement } from 'lit';
import { styles } from '../../generated/pillars.styles.ts';
import { whenParsed, withControllers } from '../connect.ts';
import { type Attributes, type OptionsOf, propertiesOf, SHARED_ATTRIBUTES } from '../contract.ts';
import type { Markup } from '../markup.ts';
import type { Packs } from '../packs.ts';
import type { Subject } from '../subject.ts';
import { matrixContent } from './matrix.template.ts';
import { pillarsContent } from './pillars.template.ts';
import type { PillarsWords } from './pillars.words.ts';
import { byVerdict } from './rows.ts';
import { standingOf } from './verdict.ts';

/**
 * The subjects of the agreement as cards, by verdict: how an analyst's words compare and on what they differ, what the
 * document says in one line, and the words that carry his claim. Opened, a card shows all of both side by side. A summary
 * counts the verdicts and filters the cards.
 *
 * @tag charter-pillars
 * @slot - Readable fallback, shown until the element is ready and whenever it has nothing to show.
 * @fires {CharterReadyEvent} charter-ready - When it shows its content for the first time.
 * @fires {CharterErrorEvent} charter-error - When a pillar is unknown, or the data is broken.
 * @fires {CharterToggleEvent} charter-toggle - When a reader opened or closed a card.
 * @fires {CharterNavigateEvent} charter-navigate - When a reader followed a deep link to a card.
 * @example
 * <charter-pillars show="energy-security digital-ai"></charter-pillars>
 */
export class CharterPillarsElement extends LitElement {
  static readonly attributes = {
    ...SHARED_ATTRIBUTES,
    show: 'ids',
    layout: ['grid', 'list', 'matrix'],
    open: 'open',
    headingLevel: [3, 2, 4, 5, 6],
  } as const satisfies Attributes;

  static readonly subject = {
    kind: 'pillars',
    item: 'pillar',
    list: 'pillars',
    names: 'show',
  } as const satisfies Subject;

  static override readonly properties = propertiesOf(this.attributes);

  /** Data and words by language; set where the tag is defined. */
  static packs: Packs<PillarsWords> | undefined;

  /** The pillars asked for, in that order; all of them, by verdict, where none is named. */
  static select(data: Slice, { show }: OptionsOf<typeof CharterPillarsElement.attributes>): ResolvedPillar[] {
    const resolve = (ids: readonly string[]) => ids.flatMap((id) => resolvePillar(data, id) ?? []);
    return show ? resolve(show) : byVerdict(resolve(data.pillars.map(({ id }) => id)));
  }

  /** `auto` takes the colours of the page; `light` and `dark` bring a surface of their own. */
  declare theme: 'auto' | 'light' | 'dark';
  /** Address of a dataset to show, as JSON. It is not used where `data` is set. */
  declare src: string;
  /** Space-separated ids of the pillars to show, in that order; empty for all, by verdict. */
  declare show: string;
  /** `grid` as many columns as fit; `list` one below the other; `matrix` a table with how far the verbs go. */
  declare layout: 'grid' | 'list' | 'matrix';
  /** Cards that start open: empty for all, else space-separated ids; none where the attribute is missing. */
  declare open: string | null;
  /** Level of the cards' headings, 2 to 6. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;
  /**
   * The dataset to show, as `parseDataset()` returns it, or the name of one that was registered; by default the one that
   * comes with the element. It is not checked again. To change what is shown, set another object.
   */
  get data(): Slice | string | undefined {
    return this.#data.given;
  }
  set data(data: Slice | string | undefined) {
    this.#data.given = data;
  }

  readonly #data = withControllers<PillarsWords>(this, styles);
  /** The verdict or the aspect that a reader chose in the legend, since the element is there. */
  #chosen: string | undefined;

  override connectedCallback(): void {
    whenParsed(this.#data, () => {
      super.connectedCallback();
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    return this.#data.settled();
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('change', ({ target }) => {
      this.#chosen = (target as HTMLInputElement).value;
      this.requestUpdate();
    });
  }

  protected override performUpdate(): void {
    this.#data.attempt(() => {
      super.performUpdate();
    });
  }

  protected override render(): unknown {
    return this.#data.show(CharterPillarsElement.attributes, (data, m, { open, headingLevel = 3, ...options }) => {
      const records = CharterPillarsElement.select(data, options);
      const several = open === true || (open?.length ?? 0) > 1;
      const look = { level: headingLevel, several };
      if (records.length > 0 && options.layout === 'matrix') return matrixContent(m, data, records, look);
      if (records.length > 0) return [pillarsContent(m, data, records, look), this.#status(m, records)];
      if (!options.show) this.#data.report('the data has no pillars.');
      return undefined;
    });
  }

  /** Tells screen readers how many cards the choice leaves. Which those are, CSS decides. */
  #status({ t }: Markup<PillarsWords>, records: readonly ResolvedPillar[]) {
    const left = records.filter(({ pillar }) => {
      const { match, aspect } = standingOf(pillar);
      return this.#chosen !== undefined && [match, aspect].includes(this.#chosen as never);
    }).length;
    const text = this.#chosen === undefined ? '' : countInWords(left || records.length, t.shown, t);
    return html`<p class="unseen" role="status">${text}</p>`;
  }
}
