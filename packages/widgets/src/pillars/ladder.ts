/**
 * The verb ladder: how far the verbs of the text reach, how far a speaker's word reaches, and the way between them. The
 * places of the text follow from its provisions and are never authored; the place of the word stands in the data.
 */
import type { Reach, ResolvedPillar } from '@baku-charter/core';
import { fill, type Markup } from '../markup.ts';
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

/** The way from the verb of the text that is nearest to the word; none where the word stands among the verbs. */
export const wayOf = ({ text, word }: Ladder): readonly [from: number, to: number] | undefined => {
  const [low, high] = [text.at(0), text.at(-1)];
  if (low === undefined || high === undefined || word === undefined) return undefined;
  if (word > high) return [high, word];
  return word < low ? [low, word] : undefined;
};

/** A ladder as one sentence, for those who do not see it. */
export const ladderSentence = (t: PillarsWords, { text, word }: Ladder): string => {
  const nameOf = (index: number) => t.steps[STEPS[index] ?? 'states'];
  const said = text.length > 0 ? text.map(nameOf).join(t.comma) : t.modalities['not-seen'];
  return word === undefined
    ? fill(t.ladderText, { text: said })
    : fill(t.ladderBoth, { text: said, word: nameOf(word) });
};

/** The place of a step, as a share of the width. */
const at = (index: number) => `${25 * index}%`;

const DIAMOND = 'M0-8L8 0 0 8-8 0z';
const SMALL_DIAMOND = 'M0-4.5L4.5 0 0 4.5-4.5 0z';

/**
 * A ladder as a drawing. SVG, since printers leave out backgrounds. Each shape is always there, so that Lit needs no
 * template within an SVG; of a diamond that is not there, the path is empty. Where word and verb meet, the disc becomes a ring.
 */
const drawing = ({ html }: Markup, ladder: Ladder) => {
  const { text, word } = ladder;
  const [from, to] = wayOf(ladder) ?? [0, 0];
  // A step that nobody stands on is a small tick.
  const radius = (index: number) => (text.includes(index) ? (word === index ? 8 : 6.5) : 1.5);
  const kind = (index: number) => (text.includes(index) ? (word === index ? 'ring' : 'disc') : 'tick');
  const wayKind = from === to ? 'none' : to < from ? 'back' : 'way';
  const diamond = word === undefined ? '' : text.includes(word) ? SMALL_DIAMOND : DIAMOND;
  return html`<svg class="drawing" aria-hidden="true">
    <line class="scale" x2="100%" y1="50%" y2="50%"></line>
    <line class=${wayKind} x1=${at(from)} x2=${at(to)} y1="50%" y2="50%"></line>
    <circle class=${kind(0)} cx=${at(0)} cy="50%" r=${radius(0)}></circle>
    <circle class=${kind(1)} cx=${at(1)} cy="50%" r=${radius(1)}></circle>
    <circle class=${kind(2)} cx=${at(2)} cy="50%" r=${radius(2)}></circle>
    <circle class=${kind(3)} cx=${at(3)} cy="50%" r=${radius(3)}></circle>
    <circle class=${kind(4)} cx=${at(4)} cy="50%" r=${radius(4)}></circle>
    <svg class="place" x=${at(word ?? 0)} y="50%"><path class="diamond" d=${diamond}></path></svg>
  </svg>`;
};

/** Words beneath their steps. `kindOf` tells how each is drawn; one without a kind is left out. */
const stepWords = ({ html, t }: Markup<PillarsWords>, kindOf: (index: number) => string | undefined) =>
  html`<span class="steps" aria-hidden="true">${STEPS.map((step, index) => {
    const kind = kindOf(index);
    return kind === undefined ? '' : html`<span class="step s${index + 1} ${kind}">${t.steps[step]}</span>`;
  })}</span>`;

/** The words of all steps. */
export const allWords = (m: Markup<PillarsWords>): unknown => stepWords(m, () => '');

/** A ladder: a sentence for screen readers, the drawing and its words for the eye. */
export const ladderContent = (m: Markup<PillarsWords>, ladder: Ladder): unknown => {
  const { text, word } = ladder;
  const kindOf = (index: number) => {
    if (text.includes(index)) return 'document';
    if (index === word) return 'analysis';
    return index === 0 || index === STEPS.length - 1 ? 'end' : undefined;
  };
  return m.html`<span class="unseen">${ladderSentence(m.t, ladder)}</span>${drawing(m, ladder)}${stepWords(m, kindOf)}`;
};

/** The two shapes of a ladder, as they stand beside the words that explain them. */
export const shape = ({ html }: Markup, kind: 'disc' | 'diamond'): unknown =>
  html`<svg class="drawing key" viewBox="-10 -10 20 20" aria-hidden="true"><circle class="disc" r=${kind === 'disc' ? 7.5 : 0}></circle><path class="diamond" d=${kind === 'diamond' ? DIAMOND : ''}></path></svg>`;
