/**
 * Reads JSON that people write by hand. It says in which line a fault is and how to mend it. It also reports a field that
 * is written twice, of which JSON.parse silently keeps the last. https://www.rfc-editor.org/rfc/rfc8259
 */

/** What a file holds, and what is wrong with it. The value is undefined where it could not be read. */
export interface JsonText {
  readonly value: unknown;
  readonly faults: readonly string[];
}

/** Thrown where the text stops being JSON. */
class Fault extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;
const columnAt = (text: string, at: number) => at - text.lastIndexOf('\n', at - 1);

/** Why something else stands where a value or a name should. */
const whyNot = (text: string, at: number, wanted: string): string => {
  const [found = ''] = text.slice(at);
  if (found === '') return 'the file ends too early; a } or ] is missing at the end';
  if (/[}\]]/.test(found))
    return `a comma or colon stands before ${found} with nothing after it; remove it, or write what is missing`;
  if (found === ',') return 'a comma stands where nothing was written before it; remove it';
  if (/['‘’“”„«»]/.test(found))
    return `${found} is no quotation mark of JSON; write texts and names between straight ones: "…"`;
  if (text.startsWith('//', at) || text.startsWith('/*', at) || found === '#') return 'JSON has no comments; remove it';
  const [word] = /^[^\s,:{}[\]"]+/.exec(text.slice(at)) ?? [found];
  return `${word.slice(0, 40)} is not ${wanted}; write texts and names between quotation marks: "…"`;
};

/** Walks through a text as JSON is written. Calls `twice` for each name that an object has already. */
const walk = (text: string, twice: (name: string, at: number, before: number) => void): void => {
  let at = 0;
  const skip = () => {
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  };
  const fail = (message: string, where = at): never => {
    throw new Fault(where, message);
  };
  const string = (): string => {
    const start = at;
    for (at += 1; ; at += 1) {
      const mark = text.charAt(at);
      if (mark === '"') break;
      if (mark === '') fail('a text has no quotation mark at its end', start);
      if (mark === '\n' || mark === '\r') {
        fail('a text does not end in its line; a quotation mark is missing, or write the line break as \\n', start);
      }
      if (mark < ' ') fail('a text holds a control character, such as a tab; write a tab as \\t');
      if (mark !== '\\') continue;
      if (!/^\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.test(text.slice(at, at + 6))) fail('a \\ in a text is written \\\\');
      at += 1;
    }
    at += 1;
    return JSON.parse(text.slice(start, at)) as string;
  };
  const next = (close: string) => {
    skip();
    const mark = text.charAt(at);
    if (mark !== ',' && mark !== close) {
      fail(mark === '' ? whyNot(text, at, 'a comma') : `a comma or ${close} is missing before this`);
    }
    at += 1;
    return mark === ',';
  };
  const items = (close: string, item: () => void) => {
    skip();
    if (text.charAt(at) === close) at += 1;
    else {
      do item();
      while (next(close));
    }
  };
  const object = () => {
    const names = new Map<string, number>();
    items('}', () => {
      skip();
      if (text.charAt(at) !== '"') fail(whyNot(text, at, 'the name of a field'));
      const start = at;
      const name = string();
      const before = names.get(name);
      if (before !== undefined) twice(name, start, before);
      else names.set(name, start);
      skip();
      if (text.charAt(at) !== ':') fail('a colon is missing before this');
      at += 1;
      value();
    });
  };
  const value = (): void => {
    skip();
    const mark = text.charAt(at);
    if (mark === '"') string();
    else if (mark === '{' || mark === '[') {
      at += 1;
      if (mark === '{') object();
      else items(']', value);
    } else {
      const [word] =
        /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/.exec(text.slice(at, at + 400)) ??
        [];
      if (word === undefined) fail(whyNot(text, at, 'a number, true or false'));
      at += word?.length ?? 0;
    }
  };
  value();
  skip();
  if (at < text.length) fail('the file goes on after its end; a { or [ is missing before, or a } or ] too much');
};

/** The text of bytes in UTF-8, without a byte order mark; or what is wrong with them. */
export const textIn = (bytes: Uint8Array): { readonly text?: string; readonly fault?: string } => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    // No byte of a character of several bytes is that of a line break, so each line can be tried by itself.
    let [line, start] = [1, 0];
    for (;;) {
      const end = bytes.indexOf(10, start);
      try {
        decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
      } catch {
        return { fault: `line ${line}: is not in UTF-8, so that some letters cannot be read; save the file as UTF-8` };
      }
      [line, start] = [line + 1, end + 1];
    }
  }
};

/** Reads a file of JSON, with or without a byte order mark. */
export const parseJson = (bytes: Uint8Array): JsonText => {
  const { text = '', fault } = textIn(bytes);
  if (fault !== undefined) return { value: undefined, faults: [fault] };
  if (text.trim() === '') return { value: undefined, faults: ['is empty; write an object into it: { … }'] };
  const faults: string[] = [];
  try {
    walk(text, (name, at, before) => {
      faults.push(
        `line ${lineAt(text, at)}: "${name}" is already there in line ${lineAt(text, before)}; remove one of them`,
      );
    });
    return { value: JSON.parse(text), faults };
  } catch (error) {
    if (!(error instanceof Fault)) return { value: undefined, faults: [(error as Error).message] };
    const { at, message } = error;
    return { value: undefined, faults: [`line ${lineAt(text, at)}, column ${columnAt(text, at)}: ${message}`] };
  }
};
