import { resolvePillar, type Slice } from '@baku-charter/core';
import { html } from 'lit/html.js';
import { icons } from '../../generated/icons.ts';
import { styles } from '../../generated/pillars.styles.ts';
import { CharterElement } from '../charter-element.ts';
import type { Markup } from '../markup.ts';
import type { Attributes } from '../template-element.ts';
import { pillarsContent } from './pillars.template.ts';

/**
 * A grid of the agreement's pillars: what the document says, with references, and what the analyst says.
 *
 * @tag charter-pillars
 * @slot - Readable fallback, shown until the element is ready and whenever it has nothing to show.
 * @fires {CharterReadyEvent} charter-ready - When it shows its content for the first time.
 * @fires {CharterErrorEvent} charter-error - When a pillar is unknown, or the data is broken.
 * @fires {CharterToggleEvent} charter-toggle - When a reader opened or closed a card.
 * @fires {CharterNavigateEvent} charter-navigate - When a reader followed a deep link to a card.
 * @csspart base - Everything.
 * @csspart pillars - The grid.
 * @csspart pillar - One card.
 * @csspart title - The drawing and the heading of a card.
 * @csspart icon - The drawing beside its title.
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
 * @csspart provisions - The paragraphs of the document on this subject.
 * @csspart provisions-summary - What opens them; names each.
 * @csspart provision - One paragraph.
 * @csspart locator - How it is cited.
 * @csspart certainty - How sure we are of its wording and place.
 * @csspart details - What the analyst says, and how it compares.
 * @csspart details-summary - What opens them.
 * @csspart match - How the analyst's words relate to the document's.
 * @csspart label - The name of a list in a card.
 * @csspart quotations - Quotations about a pillar.
 * @csspart text - The words quoted.
 * @csspart translation - The words in the language of the page, and that this is our own translation.
 * @csspart attribution - Who said them.
 * @csspart events - Events about a pillar.
 * @csspart unknowns - What is not known.
 * @example
 * <charter-pillars only="energy-security digital-ai"></charter-pillars>
 */
export class CharterPillarsElement extends CharterElement {
  static override readonly styles = styles;

  static override readonly attributes: Attributes = {
    ...CharterElement.attributes,
    only: '',
    layout: ['grid', 'list'],
    open: null,
    headingLevel: [3, 2, 4, 5, 6],
  };

  /** Space-separated ids of the pillars to show; empty for all. */
  declare only: string;

  /** `grid` as many columns as fit; `list` one below the other. */
  declare layout: 'grid' | 'list';

  /** Cards that start open: empty for all, else space-separated ids; none where the attribute is missing. */
  declare open: string | null;

  /** Level of the cards' headings, 2 to 6. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;

  protected override readonly item = 'pillar';

  protected override get subject(): { kind: string; id: string } {
    return { kind: 'pillars', id: this.only };
  }

  protected override content(data: Slice, m: Markup): unknown {
    const ids = this.only.trim() ? this.ids(data, 'only') : data.pillars.map(({ id }) => id);
    const records = ids.flatMap((id) => resolvePillar(data, id) ?? []);
    if (records[0]) {
      return html`${pillarsContent(m, records, this.headingLevel, icons)}`;
    }
    if (this.problems.length === 0) this.problems.push('the data has no pillars.');
    return undefined;
  }
}
