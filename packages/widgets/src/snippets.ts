/**
 * What an editor pastes into which system: the choices of the embed-code builder, the texts that come of them, and the
 * addresses that these link to. For builders, documentation and sites; nothing here needs a DOM.
 */

export { EXTENTS, type Extent } from './forms/blocks.ts';
export { PICTURE_SIZES, type PictureSize, type Said } from './picture.ts';
export {
  type PillarsPicture,
  type PillarsPictureRow,
  pillarsPicture,
  saidInPillars,
} from './pillars/pillars.picture.ts';
export { allSaid, type PictureWords, pictureAlt, pictureWords } from './quote/quote.picture.ts';
export {
  advisedFor,
  type Choices,
  choicesFrom,
  chosenAttributes,
  elementsIn,
  LOADER_ANSWERS,
  type Loader,
  type Problem,
  SCHEMES,
  type Scheme,
  SYSTEM_PARAMETER,
  searchFrom,
} from './snippets/choices.ts';
export { FORM_IDS, FORMS, type FormId } from './snippets/forms.ts';
export {
  choicesInAddress,
  type LivePage,
  livePageFor,
  livePages,
  optionsIn,
  pageSearch,
  recordLabels,
} from './snippets/live-page.ts';
export { pageOn, type Site, type Snippet, type SnippetId, scriptName, snippetsFor } from './snippets/snippets.ts';
export { FAULTS, type Fault, type Place, SHOWN, type Shown, type System } from './snippets/system.ts';
export { SYSTEMS, systemOf, UNKNOWN_SYSTEM } from './snippets/systems.ts';
export {
  saidInTimeline,
  type TimelinePicture,
  timelinePicture,
} from './timeline/timeline.picture.ts';
