/** Fired when an element cannot show what it was asked for. The author's fallback stays readable. */
export class CharterErrorEvent extends Event {
  readonly kind: string;
  readonly id: string;
  readonly problems: readonly string[];

  constructor(kind: string, id: string, problems: readonly string[]) {
    super('charter-error', { bubbles: true, composed: true });
    this.kind = kind;
    this.id = id;
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'charter-error': CharterErrorEvent;
  }
}
