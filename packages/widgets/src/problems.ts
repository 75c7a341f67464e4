/** Tells a page what is wrong with an element: once each in the console, and by an event. Nothing is thrown. */
import { CharterEvent } from './contract.ts';
import { say } from './reason.ts';
import { type CharterHost, type Subject, valueOf } from './subject.ts';

/** `charter-ready`: the element shows its content for the first time. */
export class CharterReadyEvent extends CharterEvent {}

/** `charter-error`: the element cannot show what it was asked for. The author's fallback stays readable. */
export class CharterErrorEvent extends CharterEvent {
  /** What is wrong, and how to mend it. */
  declare readonly problems: readonly string[];
}

/** So many letters of what is wrong are printed: nobody reads more, and an address may ask for thousands of wrong ids. */
const PRINTED = 2000;

export class Problems {
  readonly #host: CharterHost;
  readonly #subject: Subject;
  readonly #found = new Set<string>();
  #told = '';

  constructor(host: CharterHost, subject: Subject) {
    this.#host = host;
    this.#subject = subject;
  }

  /** Forgets what was wrong before: the element is rendered again. */
  clear(): void {
    this.#found.clear();
  }

  add(problem: string): void {
    this.#found.add(problem);
  }

  /** Tells the page of the problems, unless it was told the same before. */
  tell(): void {
    // What they quote may hold control characters, which consoles could take for commands.
    const all = [...this.#found].join(' ').replace(/\p{Cc}+/gu, ' ');
    const words = all.length > PRINTED ? `${all.slice(0, PRINTED)}….` : all;
    if (words === this.#told) return;
    this.#told = words;
    if (!words) return;
    say('warn', `<${this.#host.localName}>: ${words}`, this.#host);
    const fields = { ...this.#about, problems: [...this.#found] };
    this.#host.dispatchEvent(new CharterErrorEvent('charter-error', fields));
  }

  /** Tells the page that the element shows its content. */
  tellReady(): void {
    this.#host.dispatchEvent(new CharterReadyEvent('charter-ready', this.#about));
  }

  get #about() {
    const { kind, names } = this.#subject;
    return { kind, id: valueOf(this.#host, names) ?? '' };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'charter-ready': CharterReadyEvent;
    'charter-error': CharterErrorEvent;
  }
}
