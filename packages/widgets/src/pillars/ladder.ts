/**
 * The verb ladder: how far the verbs of the text reach, how far a speaker's word reaches, and the way between them. The
 * places of the text follow from its provisions and are never authored; the place of the word stands in the data.
 */
import type { Reach, ResolvedPillar } from '@baku-charter/core';
import { countInWords, fill, type Markup } from '../markup.ts';
import type { PillarsWords } from './pillars.words.ts';

/** The steps of the ladder, from what is said to what is done. */
export const STEPS = ['states', 'explores', 'intends', 'commits', 'done'] as const satisfies readonly Reach[];

type Modality = ResolvedPillar['provisions'][number]['modality'];

/** The step of each kind of verb. Where the text's own verb was not seen, it has none. */
const STEP_OF: Readonly<Partial<Record<Modality, Reach>>> = {
  recital: 'states',
  affirms: 'states',
  acknowledges: 'states',
  may: 'explores',
  explores: 'explores',
  intends: 'intends',
  shall: 'commits',
};

/** Who stands where, as positions in `STEPS`. */
export interface Ladder {
  /** The steps on which the text has a verb, from the lowest. */
  readonly text: readonly number[];
  /** The step of the speaker's word, where it can be compared. */
  readonly word: number | undefined;
}

/** The ladder of a pillar; `undefined` where neither a verb nor a word has a place on it. */
export const ladderOf = ({ pillar, provisions }: ResolvedPillar): Ladder | undefined => {
  const reached = new Set(provisions.map(({ modality }) => STEP_OF[modality]));
  const text = STEPS.flatMap((step, index) => (reached.has(step) ? index : []));
  const { reach } = pillar.comparison;
  if (text.length === 0 && !reach) return undefined;
  return { text, word: reach && STEPS.indexOf(reach) };
};

/** The way from the furthest verb of the text to a word beyond it; none where the text goes as far as the word. */
export const wayOf = ({ text, word }: Ladder): readonly [from: number, to: number] | undefined => {
  const top = text.at(-1);
  return top !== undefined && word !== undefined && word > top ? [top, word] : undefined;
};

/** A ladder as one sentence, for those who do not see it. */
export const ladderSentence = (t: PillarsWords, { text, word }: Ladder): string => {
  const nameOf = (index: number) => t.steps[STEPS[index] ?? 'states'];
  const said = text.length > 0 ? text.map(nameOf).join(t.comma) : t.modalities['not-seen'];
  return word === undefined
    ? fill(t.ladderText, { text: said })
    : fill(t.ladderBoth, { text: said, word: nameOf(word) });
};

/** The middle of a step as a share of the width: each step has a fifth of it. */
const middleOf = (step: number) => `${20 * step + 10}%`;

const DIAMOND = 'M0-8L8 0 0 8-8 0z';

/**
 * A ladder as a drawing: a disc at each step on which the text has a verb, a thin line that joins them, a diamond at the
 * word, and a dotted way to it. SVG, since printers leave out backgrounds. Each shape is always there, so that Lit needs no
 * template within an SVG; one that stands nowhere has no size.
 */
const drawing = ({ html }: Markup, ladder: Ladder) => {
  const { text, word } = ladder;
  const [from, to] = wayOf(ladder) ?? [0, 0];
  const radius = (step: number) => (text.includes(step) ? 5.5 : 0);
  return html`<svg class="drawing" aria-hidden="true">
    <line class="scale" x2="100%" y1="100%" y2="100%"></line>
    <line class="joint" x1=${middleOf(text[0] ?? 0)} x2=${middleOf(text.at(-1) ?? 0)} y1="50%" y2="50%"></line>
    <line class=${to > from ? 'way' : 'none'} x1=${middleOf(from)} x2=${middleOf(to)} y1="50%" y2="50%"></line>
    <circle class="disc" cx="10%" cy="50%" r=${radius(0)}></circle>
    <circle class="disc" cx="30%" cy="50%" r=${radius(1)}></circle>
    <circle class="disc" cx="50%" cy="50%" r=${radius(2)}></circle>
    <circle class="disc" cx="70%" cy="50%" r=${radius(3)}></circle>
    <circle class="disc" cx="90%" cy="50%" r=${radius(4)}></circle>
    <svg class="place" x=${middleOf(word ?? 0)} y="50%"><path class="diamond" d=${word === undefined ? '' : DIAMOND}></path></svg>
  </svg>`;
};

/** The first step that no verb of the text reaches; one beyond the last where there is none, or no verb has a place. */
export const firstUnreached = (ladders: readonly (Ladder | undefined)[]): number =>
  Math.max(...ladders.flatMap((ladder) => ladder?.text.at(-1) ?? []), -1) + 1 || STEPS.length;

/**
 * The words of all steps, and above each on how many subjects the text goes just that far. Above the steps beyond all of
 * its verbs stands that none reaches there. They have the columns of the drawings.
 */
export const scaleContent = ({ html, t }: Markup<PillarsWords>, ladders: readonly (Ladder | undefined)[]): unknown => {
  const end = firstUnreached(ladders);
  return html`<span class="steps" aria-hidden="true">${STEPS.map((step, index) => {
    const count = ladders.filter((ladder) => ladder?.text.at(-1) === index).length;
    return index < end
      ? html`<span class="step"><b part="count">${countInWords(count, { other: '{n}' }, t)}</b> ${t.steps[step]}</span>`
      : html`<span class="step unreached">${t.steps[step]}</span>`;
  })}${STEPS[end] && html`<span class="beyond">${t.unreached}</span>`}</span>`;
};

/**
 * A ladder: a sentence for screen readers, the drawing for the eye, and the name of the step that the text reaches, with
 * that of the word where it is beyond the text.
 */
export const ladderContent = (m: Markup<PillarsWords>, ladder: Ladder): unknown => {
  const { html, t } = m;
  const name = (step: number | undefined, kind: string) =>
    step === undefined
      ? ''
      : html`<span class="reached ${kind} s${step + 1}" aria-hidden="true">${t.steps[STEPS[step] ?? 'states']}</span>`;
  const way = wayOf(ladder);
  return html`<span class="unseen">${ladderSentence(t, ladder)}</span>${drawing(m, ladder)}${name(ladder.text.at(-1), way ? 'below' : 'behind')}${name(way?.[1], 'below word')}`;
};

/** The diamond, as it stands beside the words that explain it. */
export const diamond = ({ html }: Markup): unknown =>
  html`<svg class="key" viewBox="-10 -10 20 20" aria-hidden="true"><path class="diamond" d=${DIAMOND}></path></svg>`;
