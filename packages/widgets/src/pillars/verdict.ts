/**
 * The marks of the verdicts: how the analyst's words relate to the document's. A mark mixes two inks, that of the document
 * and that of the analyst; its shape and the words beside it say the same without colour.
 */
import type { Aspect, Match, ResolvedPillar } from '@baku-charter/core';
import { type Markup, verdictOf } from '../markup.ts';
import type { PillarsWords } from './pillars.words.ts';

export interface Mark {
  /** Filled with the ink of the document. */
  fill?: string;
  /** Drawn in the ink of the document. */
  line?: string;
  /** Drawn in the ink of the analyst. */
  other?: string;
  /** Dashes of what is drawn in the ink of the analyst. */
  dash?: string;
  /** Whether it points somewhere, and is mirrored where text runs from right to left. */
  isDirected?: boolean;
}

/** In a box of 20 by 20. */
const CIRCLE = 'M10 2.75a7.25 7.25 0 1 0 0 14.5 7.25 7.25 0 0 0 0-14.5z';

export const MARKS: Readonly<Record<Match, Mark>> = {
  reversed: { line: 'M18 6.5H3M6.5 3L3 6.5 6.5 10', other: 'M2 13.5h15M13.5 10l3.5 3.5-3.5 3.5' },
  'not-supported': { other: CIRCLE, dash: '3 2.69' },
  stronger: {
    fill: 'M5.5 5a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
    other: 'M11 10h8M14.5 5.5L19 10l-4.5 4.5',
    isDirected: true,
  },
  'partly-supported': { fill: 'M10 2a8 8 0 0 0 0 16z', other: CIRCLE },
  opinion: { other: 'M3 3.5h14V13H9l-4 3.5V13H3z' },
  supported: { fill: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16z' },
};

/** The verdicts as they are counted and sorted: what differs most comes first, and agreement last. */
export const VERDICTS = Object.keys(MARKS) as Match[];

/** Whether a verdict says that text and analyst differ. Agreement and opinions do not, nor does a subject without verdict. */
export const doDiffer = (match?: Match): boolean => match !== undefined && match !== 'opinion' && match !== 'supported';

/** On what text and analyst differ, as it is counted and sorted. */
export const ASPECTS = ['commitment', 'effect', 'contribution'] as const satisfies readonly Aspect[];

/** How text and analyst stand to each other on a subject; empty where nobody's reading is set against the text. */
export interface Standing {
  readonly match?: Match | undefined;
  /** On what they differ, where they agree in part and the data says it. */
  readonly aspect?: Aspect | undefined;
}

export const standingOf = (pillar: ResolvedPillar['pillar']): Standing => {
  const match = verdictOf(pillar);
  return { match, aspect: match === 'partly-supported' ? pillar.comparison.aspect : undefined };
};

/** The words beside a mark: the verdict, or what makes it one in part. */
export const standingWords = (
  t: Pick<PillarsWords, 'verdicts' | 'differs' | 'aspects'>,
  { match, aspect }: Standing,
): string | undefined => (aspect ? `${t.differs} ${t.aspects[aspect]}` : match && t.verdicts[match]);

/** Names what stands under one heading. */
export const groupOf = ({ match, aspect }: Standing): string => `${match ?? ''} ${aspect ?? ''}`;

/** The mark of a verdict. The words for it stand beside it. */
export const verdictMark = ({ html }: Markup, match: Match): unknown => {
  const { fill = '', line = '', other = '', dash = 'none', isDirected = false } = MARKS[match];
  return html`<svg part="mark" class=${isDirected ? 'directed' : 'plain'} viewBox="0 0 20 20" aria-hidden="true"><path class="fill" fill-rule="evenodd" d=${fill}></path><path class="line" d=${line}></path><path class="other" stroke-dasharray=${dash} d=${other}></path></svg>`;
};

/** The styles of the marks. */
export const verdictStyles = `
  [part='mark'] {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    overflow: visible;
    stroke-width: 1.75;
  }
  [part='mark'] .fill {
    fill: var(--_verdict-document-color);
    stroke: none;
  }
  [part='mark'] .line {
    stroke: var(--_verdict-document-color);
  }
  [part='mark'] .other {
    stroke: var(--_verdict-analysis-color);
  }
  [dir='rtl'] .directed {
    scale: -1 1;
  }
  @media (forced-colors: active) {
    [part='mark'] .fill {
      fill: CanvasText;
    }
    [part='mark'] :is(.line, .other) {
      stroke: CanvasText;
    }
  }
`;
