/**
 * For whoever writes the data of an agreement: reads a folder of authored files, says what is wrong with it, makes
 * datasets of it, and begins such a folder from a dataset. Needs Node.
 */
export { authoredFrom, type Localise } from './authoring/authored-from.ts';
export {
  compareWords,
  isPlural,
  pluralCategories,
  type WordsReport,
  type WordsTable,
} from './authoring/compare-words.ts';
export { type Field, fieldsOf, withEmptyLists } from './authoring/fields-of.ts';
export { type JsonText, parseJson, textIn } from './authoring/json.ts';
export { type Agreement, counted, formatProblems, loadAgreement } from './authoring/load.ts';
export type { FileProblem, Reading } from './authoring/read.ts';
export { authoredKinds, SINGLE_KINDS } from './authoring/schema.ts';
export { SLICES, type SliceName, sliceOf } from './authoring/slice.ts';
export { type Problem, parseWith, type Report } from './problems.ts';
export { LIST_KINDS, type ListKind } from './schema.ts';
