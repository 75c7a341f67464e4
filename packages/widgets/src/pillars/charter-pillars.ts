import { type Dataset, resolvePillar } from '@baku-charter/core';
import { html } from 'lit';
import { CharterElement } from '../charter-element.ts';
import { idList, sortIds, unknownId } from '../id-list.ts';
import type { Strings } from '../locales/en.ts';
import { pillarsStyles } from './charter-pillars.styles.ts';
import { pillarsContent } from './pillars.template.ts';

/**
 * A grid of the agreement's pillars: what the document says, with references, and what the analyst says.
 *
 * @tag charter-pillars
 * @slot - Readable fallback, shown until the element is ready and whenever it has nothing to show.
 * @fires {CharterErrorEvent} charter-error - When a pillar is unknown, or the data is broken.
 * @csspart base - Everything.
 * @csspart pillars - The grid.
 * @csspart pillar - One card.
 * @csspart heading - The title of a card.
 * @csspart voice - Neighbouring claims of one voice. Also carries its name, as do the next three.
 * @csspart document - Claims in the voice of the document.
 * @csspart reported - Claims in the voice of a reporter.
 * @csspart analysis - Claims in the voice of an analyst.
 * @csspart voice-label - The words that say whose voice it is.
 * @csspart statement - One claim with its sources.
 * @csspart sources - The sources of a claim.
 * @csspart sources-summary - What opens them.
 * @csspart source - The link to a source.
 * @csspart provisions - The references to the document.
 * @csspart comparison - What the analyst says, and how it compares.
 * @csspart comparison-summary - What opens it.
 * @csspart match - How the analyst's words relate to the document's.
 * @csspart label - The name of a list in a card.
 * @csspart quotations - Quotations about a pillar.
 * @csspart text - The words quoted.
 * @csspart attribution - Who said them.
 * @csspart events - Events about a pillar.
 * @cssprop --charter-text-color - Text. Inherited from the page by default.
 * @cssprop --charter-muted-color - Secondary text.
 * @cssprop --charter-rule-color - Thin rules.
 * @cssprop --charter-accent-color - Thick rules and focus rings.
 * @cssprop --charter-surface-color - Background. None by default.
 * @cssprop --charter-font-family - Typeface. Inherited from the page by default.
 * @cssprop --charter-gap - Space between cards.
 * @cssprop --charter-padding - Space inside the element.
 * @example
 * <charter-pillars only="energy-security digital-ai"></charter-pillars>
 */
export class CharterPillarsElement extends CharterElement {
  static override styles = [...CharterElement.styles, pillarsStyles];

  static override properties = {
    ...CharterElement.properties,
    only: { useDefault: true },
    layout: { reflect: true, useDefault: true },
    open: { useDefault: true },
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
  };

  /** Space-separated ids of the pillars to show; empty for all. */
  declare only: string;

  /** `grid` as many columns as fit; `list` one below the other. */
  declare layout: 'grid' | 'list';

  /** Cards that start open: empty for all, else space-separated ids; none where the attribute is missing. */
  declare open: string | null;

  /** Level of the cards' headings, 2 to 6. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;

  constructor() {
    super();
    this.only = '';
    this.layout = 'grid';
    this.open = null;
    this.headingLevel = 3;
  }

  protected override get subject(): { kind: string; id: string } {
    return { kind: 'pillars', id: this.only };
  }

  protected override content(data: Dataset, t: Strings): unknown {
    this.expect('layout', this.layout, ['grid', 'list']);
    this.expect('heading-level', this.headingLevel, [2, 3, 4, 5, 6]);
    const resolve = (id: string) => resolvePillar(data, id)?.pillar.id;
    const only = sortIds(idList(this.only), resolve);
    const open = sortIds(idList(this.open), resolve);
    this.problems.push(...[...only.unknown, ...open.unknown].map(unknownId));
    const ids = this.only ? only.live : data.pillars.map(({ id }) => id);
    const records = ids.flatMap((id) => resolvePillar(data, id) ?? []);
    if (records.length > 0) {
      const isOpen = (id: string) => this.open === '' || open.live.includes(id);
      return pillarsContent(html, records, t, this.headingLevel, isOpen);
    }
    if (this.problems.length === 0) this.problems.push('the data has no pillars.');
    return undefined;
  }
}
