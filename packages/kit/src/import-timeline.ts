/** Takes the slides of a file of TimelineJS as events, with the places and sources that they name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Dataset } from '@baku-charter/core';
import { authoredFrom, parseJson } from '@baku-charter/core/authoring';
import { fromTimelineJs, type LeftOut } from '@baku-charter/core/export/timelinejs';
import { dataFolder, languagesIn, Refusal, readJson } from './folder.ts';
import type { Intake } from './intake.ts';
import { isNoName } from './remarks.ts';
import { unfinished } from './unfinished.ts';
import { wordsToRead } from './words.ts';

type Texts = Readonly<Record<string, string>>;

interface Statement {
  readonly text: Texts;
  readonly sources: readonly string[];
}

/** What slides say of an event. All other fields of it are placeholders, which must not take the place of what is known. */
interface Told {
  readonly title: Texts;
  readonly date: string;
  readonly statements: readonly Statement[];
  readonly disagreement?: Statement;
}

/** The ids of the sources in the data, by their addresses. */
const sourcesIn = (data: string): ReadonlyMap<string, string> => {
  const folder = join(data, 'sources');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return new Map(
    names.flatMap((name) => {
      const { url } = (readJson(join(folder, name)) ?? {}) as { url?: unknown };
      return typeof url === 'string' ? [[url, basename(name, '.json')] as const] : [];
    }),
  );
};

/** Slides number their sources. A page that the data cite already keeps its id there; any other gets one that is free. */
const withIdsOf = (brought: Dataset, data: string): Dataset => {
  const known = sourcesIn(data);
  const ids = new Map<string, string>();
  const isFree = (id: string) => !existsSync(join(data, 'sources', `${id}.json`)) && ![...ids.values()].includes(id);
  for (const { id, url = '' } of brought.sources) {
    let own = known.get(url) ?? id;
    for (let copy = 2; !known.has(url) && !isFree(own); copy += 1) own = `${id}-${copy}`;
    ids.set(id, own);
  }
  const named = <Part extends { readonly sources: readonly string[] }>(part: Part): Part => ({
    ...part,
    sources: part.sources.map((id) => ids.get(id) ?? id),
  });
  return {
    ...brought,
    sources: brought.sources.map((source) => ({ ...source, id: ids.get(source.id) ?? source.id })),
    events: brought.events.map((event) => ({
      ...event,
      statements: event.statements.map(named),
      ...(event.disagreement && { disagreement: named(event.disagreement) }),
    })),
  };
};

/** The language of a timeline that a site of this agreement wrote: the names of its groups tell. */
const languageOf = (file: unknown, folder: string, languages: readonly string[]): string | undefined => {
  const { events } = (file ?? {}) as { events?: unknown };
  const groups = (Array.isArray(events) ? (events as ({ group?: unknown } | null)[]) : []).map((slide) => slide?.group);
  return languages.find((tag) => Object.values(wordsToRead(folder, tag).kinds).some((kind) => groups.includes(kind)));
};

/** What is left out, in a line for each part: of which events. */
const notesOn = (file: string, leftOut: readonly LeftOut[]): string[] =>
  [...new Set(leftOut.map(({ what }) => what))].map((what) => {
    const events = leftOut.flatMap(({ what: other, event }) => (other === what && event ? [event] : []));
    return `${file}: left out, since records have no field for it: ${what}${events.length > 0 ? ` of ${events.join(', ')}` : ''}`;
  });

/** An event that is there with what a slide says of it. A translation stays where the text that it is of did not change. */
const merged = (before: Partial<Told>, told: Told, language: string) => {
  const texts = (now: Texts, then: Texts | undefined): Texts =>
    then?.[language] === now[language] ? (then ?? now) : now;
  const said = (now: Statement, then: Statement | undefined): Statement => {
    const isSame = isDeepStrictEqual([...now.sources].sort(), [...(then?.sources ?? [])].sort());
    return {
      ...now,
      text: texts(now.text, then?.text),
      sources: isSame ? (then?.sources ?? now.sources) : now.sources,
    };
  };
  const statements = told.statements.map((statement, index) => said(statement, before.statements?.[index]));
  const fields = {
    title: texts(told.title, before.title),
    date: told.date,
    statements,
    ...(told.disagreement && { disagreement: said(told.disagreement, before.disagreement) }),
  };
  const changed = Object.entries(fields).flatMap(([name, value]) =>
    isDeepStrictEqual(before[name as keyof Told], value) ? [] : [name],
  );
  return { content: { ...before, ...fields }, changed };
};

/** The language that texts of a file are taken for, and what is said of it where nothing tells which it is. */
const languageFor = (
  file: string,
  languages: readonly string[],
  asked: string | undefined,
  own: string | undefined,
): { lang: string; notes: readonly string[] } => {
  if (asked !== undefined && !languages.includes(asked)) {
    throw new Refusal(`"${asked}" is no language of the agreement. Languages are ${languages.join(', ')}.`);
  }
  const known = asked ?? own;
  const lang = known ?? languages[0] ?? 'und';
  const isGuess = known === undefined && languages.length > 1;
  const others = languages.slice(1).join(' or ');
  return {
    lang,
    notes: isGuess
      ? [`${file}: its texts are taken for "${lang}". If they are in another language, name it: --language ${others}`]
      : [],
  };
};

/** What stands for what a file does not say, of the records that were taken: to be written before anything is published. */
const notesOnPlaceholders = (file: string, address: string, added: readonly { path: string; content: unknown }[]) => {
  const isOf = (kind: string, path: string) => path.startsWith(`${kind}/`);
  const urlOf = (content: unknown) => (content as { url?: string }).url;
  const nameOf = (content: unknown) => Object.values((content as { name?: Texts }).name ?? {})[0] ?? '';
  return added.flatMap(({ path, content }) => {
    if (isOf('sources', path) && urlOf(content) === address) {
      return [
        `${path}: a placeholder, with an address that leads nowhere, for slides that link to no page. Write the source that they were taken from`,
      ];
    }
    if (isOf('sources', path)) {
      return [`${path}: ${file} has its address alone; mend "publisher", "lang", "kind", "lineage" and "supports"`];
    }
    return isOf('places', path) && isNoName(nameOf(content))
      ? [`${path}: a placeholder, since slides name no place. Write the places of the events that have it`]
      : [];
  });
};

/** Takes slides as events. Of an event that is there, a slide changes title, date, statements and disagreement alone. */
export const importTimeline = (intake: Intake, folder: string, file: string, asked?: string): void => {
  const data = dataFolder(folder);
  const languages = languagesIn(data);
  const { value, faults } = parseJson(readFileSync(file));
  intake.refused.push(...faults.map((fault) => `${file}: ${fault}`));
  if (value === undefined) return;
  const own = languageOf(value, folder, languages);
  const { lang, notes } = languageFor(file, languages, asked, own);
  const address = `https://example.invalid/${encodeURIComponent(basename(file))}`;
  const result = fromTimelineJs(value, { lang, words: wordsToRead(folder, lang), address });
  intake.refused.push(...result.problems.map(({ path, message }) => `${file}${path && `#${path}`}: ${message}`));
  if (!result.ok) return;
  const hasTitle = Boolean((value as { title?: unknown }).title);
  intake.notes.push(
    ...notes,
    ...notesOn(file, [...(hasTitle ? [{ what: 'the slide with the title' }] : []), ...result.leftOut]),
  );

  if (own !== undefined) {
    intake.notes.push(
      `${file}: is the timeline of a site. It never had participants, subjects, milestones and confidence; data/ and "charter sheets" have them`,
    );
  }

  const localise = (text: string) =>
    Object.fromEntries(languages.map((tag) => [tag, tag === lang ? text : unfinished(tag, text)]));
  const files = authoredFrom(withIdsOf(result.data, data), languages, localise);
  const used = new Set<string>();
  for (const { path, content } of files.filter((one) => one.path.startsWith('events/'))) {
    const before = intake.recordAt(path);
    const { content: record, changed } = before ? merged(before, content as Told, lang) : { content, changed: ['all'] };
    if (intake.take(path, record, { changed })) {
      const { place, statements, disagreement } = record as Told & { readonly place?: string };
      for (const { sources } of [...statements, ...(disagreement ? [disagreement] : [])]) {
        for (const id of sources) used.add(`sources/${id}.json`);
      }
      if (place !== undefined) used.add(`places/${place}.json`);
    }
  }
  // What there is of a place or a source already was written by somebody who knew it; a slide has its name alone.
  const beside = files.filter(({ path }) => used.has(path) && intake.recordAt(path) === undefined);
  for (const { path, content } of beside) intake.take(path, content, { changed: ['all'] });
  intake.notes.push(...notesOnPlaceholders(file, address, beside));
  const doubled = result.data.events.filter(({ title, statements: [first] }) => first?.text === title);
  if (doubled.length > 0) {
    const ids = doubled.map(({ id }) => id).join(', ');
    intake.notes.push(
      `${file}: slides that have a headline alone, or a text alone, have it as title and statement: ${ids}`,
    );
  }
};
