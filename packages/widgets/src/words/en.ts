import type { Aspect, Match, Reach, Words, WordsLike } from '@baku-charter/core';

/** The words of the interface in English. Other languages have the same keys. Names in braces stand for values. */
export const en = {
  sourceCount: { one: '{n} source', other: '{n} sources' },
  /** How sure several sources make an event. */
  sourced: '{sources}, {lineages} of them independent; confidence: {level}',
  allExcerpts: 'All were read as excerpts.',
  mostExcerpts: 'Read as excerpts, where nothing else is said.',
  readInFull: 'read in full',
  references: 'In the text: {locators}',
  text: 'The text',
  analyst: 'The analyst',
  /** The finding above the pillars, where the verdicts are counted. Numbers stand where no word depends on them. */
  finding: 'Text and analyst agree on {n} of {all} subjects, in part on {part}',
  /** The same where most subjects differ on commitments, and the two words set off in it. The text may intend elsewhere, too. */
  differing: {
    one: 'On {spelled} subject where the text says {intend}, the analyst says {commit}',
    other: 'On {spelled} subjects where the text says {intend}, the analyst says {commit}',
  },
  /** The numbers from one on, as the headline writes them. */
  spelled: 'one two three four five six seven eight nine',
  intend: '“intend”',
  commit: '“commitments”',
  byline: '{name}, {role}{published}, on the {agreement}, {signed}',
  /** Where the analyst’s words were published; it is left out where there is little room. */
  published: ' ({publisher}, {date})',
  byVerdict: 'Show subjects by verdict',
  all: 'All',
  shown: { one: '{n} subject shown', other: '{n} subjects shown' },
  /** How the analyst's words relate to the document's, in as few words as stand beside a mark. */
  verdicts: {
    supported: 'Agrees',
    'partly-supported': 'Agrees in part',
    stronger: 'Goes further',
    reversed: 'The reverse',
    'not-supported': 'Not in the parts read',
    opinion: 'Opinion',
  } satisfies Record<Match, string>,
  /** On what text and analyst differ, where they agree in part: the words before, and the thing. */
  differs: 'Differs:',
  aspects: {
    commitment: 'commitments',
    effect: 'effects',
    contribution: 'contributions',
  } satisfies Record<Aspect, string>,
  matrixCaption: 'The text and the analyst, subject by subject',
  subject: 'Subject',
  textSays: 'The text says',
  verbsGo: 'How far the verbs go',
  analystSays: 'The analyst says',
  verdict: 'How they compare',
  textSaid: 'Text:',
  analystSaid: 'Analyst:',
  /** The steps of the verb ladder: how far words go. As short as fits beneath a step on a phone. */
  steps: {
    states: 'states',
    explores: 'may, explores',
    intends: 'intends',
    commits: 'commits',
    done: 'done',
  } satisfies Record<Reach, string>,
  ladderText: 'The text: {text}.',
  ladderBoth: 'The text: {text}. The analyst’s word: {word}.',
  /** The subjects of a verdict, in the alternative text of a picture; what was signed, then where and when. */
  listed: '{label}: {items}',
  ladderDisc: 'verbs of the text',
  /** The same beneath the table. */
  ladderVerbs:
    'Each disc is a verb of the text on the subject, also in paragraphs not quoted here; above each step, on how many subjects the text goes that far and no further.',
  /** Above the steps of the ladder that no verb of the text reaches. */
  unreached: 'no verb of the text reaches here',
  ladderDiamond: 'the analyst’s word, where it can be compared',
  ladderUnplaced: 'Only verbs of the text are placed: no nouns, such as “commitments”, and no words of the analyst.',
  details: 'More about this',
  previous: 'Previous',
  next: 'Next',
  /** Which of all events is open. */
  position: '{n} of {all}',
  /** How many there are, as long as none was opened. */
  eventCount: { one: '{n} event', other: '{n} events' },
  /** What stands beside the dates of a timeline, and beneath its axis. */
  axis: {
    bar: 'Several days',
    uncertain: 'Date uncertain',
    zone: 'times in UTC{zone}',
    /** The times are those of the place visited. */
    local: '{place} time',
    /** Before the titles of what came before the signing, and after it. */
    before: 'Just before:',
    after: 'Just after:',
    proportional: 'Under each heading, wider gaps mean more time',
  },
  checkInSource: 'Check in the source',
  /** Said of a quotation if another source gives the same sentence otherwise. */
  otherWording: 'Published elsewhere in other words',
  /** Said of a quotation if its source translates it; with the language as in “in Russian”. */
  sourceTranslates: 'Originally {language}; the source gives a translation',
  copyQuotation: 'Copy quotation',
  copyCitation: 'Copy citation',
  /** On the button that copies the quotation, whose name says more. */
  copy: 'Copy',
  /** Opens the citation. */
  cite: 'Cite',
  /** Unfolds a long original on a phone. */
  share: 'Share',
  copied: 'Copied.',
  copyByHand: 'Your browser did not allow copying. The text is selected here:',
  unavailable: 'This content is not available.',
  livePage: 'Sources, version and corrections',
};

/** The words of this package in one language. */
export type WidgetWords = WordsLike<typeof en>;

/** All words that an element shows: those of this package, and those of core around the data. */
export type ElementWords = Words & WidgetWords;
