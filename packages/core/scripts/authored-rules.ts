/** What the schema cannot say of an authored file: texts of one language that depend on another field. */
import { LANGUAGES, type Language } from '../src/languages.ts';
import { pointerTo, type Report } from '../src/problems.ts';
import { checkGlossary } from './glossary.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A quotation has a translation into every language but its own. */
const checkTranslations = ({ lang, translations }: Fields, report: Report) => {
  if (typeof lang !== 'string' || !isObject(translations)) return;
  for (const language of LANGUAGES) {
    const there = Object.hasOwn(translations, language);
    if (language !== lang && !there) report(`/translations/${language}`, 'is missing');
    if (language === lang && there) {
      report(`/translations/${language}`, 'is the language of the words themselves; remove it, or mend "lang"');
    }
  }
};

/** Our own renderings go back to a form that is not one of them. */
const checkRenderings = (value: unknown, report: Report, path = '') => {
  if (!isObject(value)) return;
  const { ownRendering, originalIn = 'en' } = value;
  if (Array.isArray(ownRendering) && ownRendering.includes(originalIn)) {
    const field = Object.hasOwn(value, 'originalIn') ? 'originalIn' : 'ownRendering';
    report(
      pointerTo(path, field),
      `the form in "${String(originalIn)}" cannot be our own rendering and the original of the others; ` +
        'set "originalIn" to a language whose form a source has',
    );
  }
  for (const [key, child] of Object.entries(value)) checkRenderings(child, report, pointerTo(path, key));
};

/** How many words an English text may have that is read at a glance. */
export const GLANCE_WORDS = { gist: 14, claim: 12, summary: 16 } as const;

/** How much longer than the English one such a text may be in another language. */
const GLANCE_RATIO = 1.25;

const textIn = (texts: Fields, language: Language): string => {
  const text = texts[language];
  return typeof text === 'string' ? text : '';
};

/** A text that is read at a glance is short, in every language. */
const checkGlances = (file: Fields, report: Report) => {
  for (const [field, limit] of Object.entries(GLANCE_WORDS)) {
    const value = file[field];
    if (!isObject(value)) continue;
    const [texts, path] = isObject(value['text']) ? [value['text'], `/${field}/text`] : [value, `/${field}`];
    const english = textIn(texts, 'en');
    const count = english.split(/\s+/).length;
    if (count > limit) report(`${path}/en`, `has ${count} words; ${limit} can be read at a glance`);
    for (const language of LANGUAGES) {
      const { length } = textIn(texts, language);
      const most = Math.floor(english.length * GLANCE_RATIO);
      if (length > most) report(`${path}/${language}`, `has ${length} characters; the English text allows ${most}`);
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

/** Reports every broken rule in an authored file, even if the schema refuses the file too. */
export const checkAuthored = (file: unknown, report: Report): void => {
  if (isObject(file)) {
    checkTranslations(file, report);
    checkGlances(file, report);
    checkAspect(file, report);
  }
  checkRenderings(file, report);
  checkGlossary(file, report);
};
