/** What the schema cannot say of an authored file: texts of one language that depend on another field. */
import { LANGUAGES } from '../src/languages.ts';
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

/** Reports every broken rule in an authored file, even if the schema refuses the file too. */
export const checkAuthored = (file: unknown, report: Report): void => {
  if (isObject(file)) checkTranslations(file, report);
  checkRenderings(file, report);
  checkGlossary(file, report);
};
