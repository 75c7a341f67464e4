/** What the schema cannot say of an authored file: texts of one language that depend on another field. */
import { pointerTo, type Report } from '../problems.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A quotation has a translation into every language but its own. */
const checkTranslations = ({ lang, translations, selector }: Fields, languages: readonly string[], report: Report) => {
  // Sources have a language, too. Only quotations say where their words stand.
  if (selector === undefined) return;
  const there = (language: string) => isObject(translations) && Object.hasOwn(translations, language);
  if (typeof lang !== 'string' || (translations !== undefined && !isObject(translations))) return;
  for (const language of languages) {
    if (language !== lang && !there(language)) {
      report(
        `/translations/${language}`,
        `is missing; translate the words, which are in "${lang}", into "${language}"`,
      );
    }
    if (language === lang && there(language)) {
      report(`/translations/${language}`, 'is the language of the words themselves; remove it, or mend "lang"');
    }
  }
};

/** Our own renderings go back to a form that is not one of them. */
const checkRenderings = (value: unknown, first: string, report: Report, path = '') => {
  if (!isObject(value)) return;
  const { ownRendering, originalIn = first } = value;
  if (Array.isArray(ownRendering) && ownRendering.includes(originalIn)) {
    const field = Object.hasOwn(value, 'originalIn') ? 'originalIn' : 'ownRendering';
    report(
      pointerTo(path, field),
      `the form in "${String(originalIn)}" cannot be our own rendering and the original of the others; ` +
        'set "originalIn" to a language whose form a source has',
    );
  }
  for (const [key, child] of Object.entries(value)) checkRenderings(child, first, report, pointerTo(path, key));
};

/** How many words a text may have that is read at a glance, in the language that is written first. */
export const GLANCE_WORDS = { gist: 14, claim: 12, summary: 16 } as const;

/** How much longer than in that language such a text may be in another one. */
const GLANCE_RATIO = 1.25;

const textIn = (texts: Fields, language: string): string => {
  const text = texts[language];
  // What is still to be translated begins with the tag of its language, which no page needs room for.
  return typeof text === 'string' ? text.replace(`[${language}] `, '') : '';
};

/** A text of so few characters is short in any language. */
const SHORT = 40;

/** A text that is read at a glance is short, in every language. */
const checkGlances = (file: Fields, languages: readonly string[], report: Report) => {
  const [first = ''] = languages;
  for (const [field, limit] of Object.entries(GLANCE_WORDS)) {
    const value = file[field];
    if (!isObject(value)) continue;
    const [texts, path] = isObject(value['text']) ? [value['text'], `/${field}/text`] : [value, `/${field}`];
    const original = textIn(texts, first);
    const count = original.split(/\s+/).length;
    if (count > limit) report(`${path}/${first}`, `has ${count} words; ${limit} can be read at a glance`);
    for (const language of languages) {
      const { length } = textIn(texts, language);
      const most = Math.max(SHORT, Math.floor(original.length * GLANCE_RATIO));
      if (length > most)
        report(
          `${path}/${language}`,
          `has ${length} characters; of what is read at a glance, a translation has at most a quarter more than the text in "${first}", here ${most}`,
        );
    }
  }
};

/** Where text and analyst agree in part, it is said on what they differ; nowhere else, since a verdict says it there. */
const checkAspect = ({ comparison }: Fields, report: Report) => {
  if (!isObject(comparison)) return;
  const isPart = comparison['match'] === 'partly-supported';
  const isThere = Object.hasOwn(comparison, 'aspect');
  if (isPart && !isThere) report('/comparison/aspect', 'is missing; say on what text and analyst differ');
  if (!isPart && isThere) report('/comparison/aspect', 'is only for "partly-supported"; remove it, or mend "match"');
};

/**
 * Reports every broken rule in an authored file, even if the schema refuses the file too. `remark` takes what pages show
 * all the same.
 */
export const checkAuthored = (file: unknown, languages: readonly string[], report: Report, remark: Report): void => {
  if (isObject(file)) {
    checkTranslations(file, languages, report);
    checkGlances(file, languages, remark);
    checkAspect(file, report);
  }
  checkRenderings(file, languages[0] ?? '', report);
};
