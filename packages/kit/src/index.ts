/** The commands of `charter` as functions, for builds of one's own. */
export { buildAgreement, soundAgreement } from './build.ts';
export { Refusal } from './folder.ts';
export { type Imported, importRecords } from './import.ts';
export { beginAgreement, type NewOptions } from './new.ts';
export { type Preview, preview } from './preview.ts';
export { type RowProblem, readSheet, sheetOf } from './sheets.ts';
export { beginWords, wordsOf } from './words.ts';
