/** The commands of `charter` as functions, for builds of one's own. */
export { soundAgreement, soundWords } from './agreement.ts';
export { type Built, buildAgreement } from './build.ts';
export { Refusal } from './folder.ts';
export { importRecords } from './import.ts';
export type { Imported, ImportOptions } from './intake.ts';
export { beginAgreement, type NewOptions } from './new.ts';
export { type Preview, type PreviewOptions, preview } from './preview.ts';
export { type Row, type RowProblem, readSheet, type Sheet } from './read-sheet.ts';
export { sheetOf } from './sheets.ts';
export { type BuiltSite, buildSite, type SiteOptions } from './site/build-site.ts';
export type { Edition, SiteFacts } from './site/facts.ts';
export { type LivePageWords, loadPageWords } from './site/page-words.ts';
export { type Settings, settingsFrom } from './site/settings.ts';
export { beginWords, wordsOf } from './words.ts';
