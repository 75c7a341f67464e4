/** The command `charter`. What builds is loaded where it is asked for, since it brings all that draws pictures. */
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { counted } from '@baku-charter/core/authoring';
import { addLanguage } from './add-language.ts';
import { readAgreement, soundWords, unfinishedIn, unknownIdsIn } from './agreement.ts';
import { dataFolder, Refusal } from './folder.ts';
import { importRecords } from './import.ts';
import { beginAgreement, writeSheets } from './new.ts';
import { remarksOn } from './remarks.ts';
import { settingsIn, settingsPath } from './settings-file.ts';
import { type Settings, settingsFrom } from './site/settings.ts';
import { verifyQuotations } from './verify.ts';
import { beginWords, notesOnWords } from './words.ts';

const USAGE = `Usage:
  charter new <folder> [--languages en,fr] [--sheets]   begins the data of an agreement, with an example of each kind
  charter words <language> [folder]                     begins the words around the data in another language
  charter check [folder]                                names every file and field that is wrong
  charter build [folder] --base <address> [--out dist]  writes the embed site, with pictures, oEmbed and builder
                [--publisher <name>] [--contact <link>] for the page about the site; settings.json may have all of these
  charter preview [folder] [--out .preview] [--port 4000]   builds, serves, and builds again when a file changes
  charter language <tag> [folder]                       adds a language, with each text marked as still to be translated
  charter import <sheets folder or TimelineJS file> [folder] [--replace]   keeps records that are there, or changes the
                fields that the file has; [--language <tag>] for the texts of TimelineJS
  charter sheets [folder]                               writes the records as sheets, to be changed and imported again
  charter verify [folder] --source <source-id>=<file>   finds quotations in the text of their source`;

const OPTIONS = {
  languages: { type: 'string' },
  language: { type: 'string' },
  sheets: { type: 'boolean' },
  out: { type: 'string' },
  base: { type: 'string' },
  publisher: { type: 'string' },
  contact: { type: 'string' },
  port: { type: 'string' },
  replace: { type: 'boolean' },
  source: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/** What is printed, and the exit status: 0 where all is well, 1 where something was refused. */
interface Outcome {
  readonly lines: readonly string[];
  readonly status: 0 | 1 | 2;
}

const said = (...lines: readonly string[]): Outcome => ({ lines, status: 0 });

/**
 * What the publisher decides: from the options, else from the variables that every build of a site reads, else from the
 * file of settings. Messages name the place that a setting comes from.
 */
const publisherIn = (folder: string, { base, publisher, contact }: Values) => {
  const file = settingsIn(folder);
  const { EMBED_BASE, EMBED_PUBLISHER, EMBED_CONTACT } = env;
  const from = (option: string, given: string | undefined, variable: string, found: string | undefined) =>
    given !== undefined ? option : found !== undefined ? variable : `${settingsPath(folder)}#/${option.slice(2)}`;
  return {
    settings: {
      EMBED_BASE: base ?? EMBED_BASE ?? file.base,
      EMBED_PUBLISHER: publisher ?? EMBED_PUBLISHER ?? file.publisher,
      EMBED_CONTACT: contact ?? EMBED_CONTACT ?? file.contact,
    },
    names: {
      base: from('--base', base, 'EMBED_BASE', EMBED_BASE),
      contact: from('--contact', contact, 'EMBED_CONTACT', EMBED_CONTACT),
    },
  };
};

const settingsOf = (folder: string, values: Values): Settings => {
  const { settings, names } = publisherIn(folder, values);
  if (settings.EMBED_BASE === undefined) {
    throw new Refusal(
      'Name the address at which the site will stand: --base https://example.com/accord/, or "base" in settings.json. oEmbed, link previews and canonical links have to name it whole.',
    );
  }
  return settingsFrom(settings, names);
};

/** What parseArgs says of an option that there is not, with the one that was probably meant. */
const onOption = (error: Error): string => {
  const [, lacking] = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument/.exec(error.message) ?? [];
  if (lacking !== undefined) return `Write a value behind "${lacking}".`;
  const [, asked] = /^Unknown option '(--[^'=]+)/.exec(error.message) ?? [];
  if (asked === undefined) return error.message;
  const names = Object.keys(OPTIONS).map((name) => `--${name}`);
  const meant = names.find((name) => name.startsWith(asked) || asked.startsWith(name));
  return `There is no option "${asked}". ${meant === undefined ? `Options are ${names.join(', ')}` : `Did you mean ${meant}?`}`;
};

/** What keeps a file from being read or written, in words; the system has codes for it. */
const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no',
  EACCES: 'This program may not open',
  EPERM: 'This program may not change',
  EISDIR: 'A folder stands where a file is needed:',
  ENOTDIR: 'A file stands where a folder is needed:',
  ENOSPC: 'The disk is full at',
};

const onFile = ({ code = '', path }: NodeJS.ErrnoException): string | undefined => {
  const fault = FILE_FAULTS[code];
  return fault === undefined || path === undefined ? undefined : `${fault} "${path}".`;
};

/** Tags that look like one of a language, but of none that is known. */
const unknownTags = (tags: readonly string[]): string[] => {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return tags.filter((tag) => names.of(tag) === undefined);
};

const portOf = (port: string): number => {
  if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) return Number(port);
  throw new Refusal(`"${port}" is no port. Write it like --port 4000.`);
};

const COMMANDS: Readonly<Record<string, (names: readonly string[], values: Values) => Outcome | Promise<Outcome>>> = {
  new: ([folder], { languages = 'en', language, sheets = false }) => {
    if (language !== undefined) throw new Refusal('There is no option "--language". Did you mean --languages?');
    if (!folder) throw new Refusal(`Name the folder to make.\n${USAGE}`);
    const tags = languages.split(',').map((tag) => tag.trim());
    const files = beginAgreement(folder, { languages: tags, sheets });
    return said(
      ...unknownTags(tags).map((tag) => `"${tag}" is the tag of no known language. If it is a slip, begin again.`),
      `Wrote ${counted(files.length, 'file')} to ${folder}. Its README.md says what to write first.`,
    );
  },
  words: ([language, folder = '.']) => {
    if (!language) throw new Refusal(`Name the language.\n${USAGE}`);
    dataFolder(folder);
    const file = beginWords(folder, language);
    return said(
      `Wrote ${file}, in English. Translate each text and take "[${language}] " away; "charter check" says how many are left.`,
    );
  },
  language: ([language, folder = '.']) => {
    if (!language) throw new Refusal(`Name the language.\n${USAGE}`);
    const files = addLanguage(folder, language);
    return said(
      `Wrote "${language}" into ${counted(files.length, 'file')}, from the texts in the first language. Translate each and take "[${language}] " away; "charter check" says how many are left.`,
      ...notesOnWords(folder, language),
    );
  },
  check: async ([folder = '.']) => {
    const agreement = await readAgreement(folder);
    const { datasets } = agreement;
    await soundWords(folder, datasets);
    return said(
      ...[...datasets].map(
        ([language, { pillars, events, quotes, sources }]) =>
          `data is sound: ${language}, ${counted(pillars.length, 'pillar')}, ${counted(events.length, 'event')}, ${counted(quotes.length, 'quotation')}, ${counted(sources.length, 'source')}`,
      ),
      ...remarksOn(folder, agreement),
      ...unfinishedIn(folder, [...datasets.keys()]),
    );
  },
  build: async ([folder = '.'], given) => {
    const { buildAgreement } = await import('./build.ts');
    dataFolder(folder);
    const { out: kept } = settingsIn(folder);
    const out = given.out ?? (kept === undefined ? 'dist' : join(folder, kept));
    const { pages, notes } = await buildAgreement(folder, out, settingsOf(folder, given));
    return said(...notes, `Built ${resolve(out)}, with the pages ${pages.join(', ')}.`);
  },
  preview: async ([folder = '.'], { out = '.preview', port = '4000', ...given }) => {
    const at = portOf(port);
    dataFolder(folder);
    const { preview } = await import('./preview.ts');
    const { EMBED_PUBLISHER: publisher, EMBED_CONTACT: contact } = publisherIn(folder, given).settings;
    const { address } = await preview(folder, { out, port: at, publisher, contact }, console.log);
    return said(`Serving ${address}, and building again when a file changes. Stop with Ctrl+C.`);
  },
  import: async ([path, folder = '.'], { replace = false, language }) => {
    if (!path) throw new Refusal(`Name a folder of sheets or a JSON file of TimelineJS.\n${USAGE}`);
    const { added, kept, changed, unchanged, refused, notes } = importRecords(folder, path, { replace, language });
    const unknown = await unknownIdsIn(folder, [...added, ...changed]);
    const names = kept.length > 0 ? ` (${kept.join(', ')})` : '';
    const hint =
      kept.length > 0
        ? ['What is there already was kept. With --replace, it takes what the file says, and keeps the rest.']
        : [];
    const counts = `new ${added.length}, changed ${changed.length}, as before ${unchanged.length}, kept ${kept.length}${names}`;
    const lines = [...refused, ...notes, ...unknown, ...hint, `${counts}; ${counted(refused.length, 'problem')}.`];
    return { lines, status: refused.length > 0 ? 1 : 0 };
  },
  sheets: ([folder = '.']) => {
    const files = writeSheets(folder);
    return said(`Wrote ${counted(files.length, 'sheet')} to ${join(folder, 'sheets')}.`);
  },
  verify: async ([folder = '.'], { source = [] }) => {
    dataFolder(folder);
    const status = await verifyQuotations(folder, source);
    return { lines: [], status: status === 0 || status === 1 ? status : 2 };
  },
};

/** Runs a command; returns its exit status. Nothing that a user can type makes it throw. */
export const main = async (args: readonly string[]): Promise<number> => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [name = '', ...names] = positionals;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (values.help || !command) {
      const unknown = name && !command ? `There is no command "${name}".\n` : '';
      (values.help ? console.log : console.error)(unknown + USAGE);
      return values.help ? 0 : 2;
    }
    const { lines, status } = await command(names, values);
    for (const line of lines) (status === 0 ? console.log : console.error)(line);
    return status;
  } catch (error) {
    if (error instanceof Refusal) {
      console.error(error.message);
      return 1;
    }
    // parseArgs says what is wrong with an option; anything else says it itself.
    console.error(onFile(error as NodeJS.ErrnoException) ?? onOption(error as Error));
    return 2;
  }
};
