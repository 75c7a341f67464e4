/** What an editor does, as the views tell it. */
export interface Actions {
  /** A field of the form was changed. */
  change: (event: Event) => void;
  /** Something else is looked for among the quotations. */
  search: (key: 'speaker' | 'subject' | 'find') => (event: Event) => void;
  /** The calendar beside a date is to open; a day was picked in it. */
  pick: (event: Event) => void;
  picked: (event: Event) => void;
  /** The page in a frame of the preview was loaded. */
  fit: (event: Event) => void;
  /** The preview is to be as high as what it shows, or short again. */
  showWhole: () => void;
  copy: (name: string, text: string) => void;
}

/** For pages that are only drawn. */
const nothing = (): void => undefined;
export const NO_ACTIONS: Actions = {
  change: nothing,
  search: () => nothing,
  pick: nothing,
  picked: nothing,
  fit: nothing,
  showWhole: nothing,
  copy: nothing,
};
