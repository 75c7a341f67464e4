/** What is allowed in an agreement, but rarely meant: a line each. Nothing is refused for it. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareEdtf, type Dataset, overlapsEdtf } from '@baku-charter/core';
import { LIST_KINDS } from '@baku-charter/core/authoring';
import type { SoundAgreement } from './agreement.ts';

/** Pages say when the agreement was signed in two places: of the agreement itself, and of the event. */
const onSigning = ({ events, charter }: Dataset): string[] => {
  const signings = events.filter(({ milestone }) => milestone === 'signing');
  const files = signings.map(({ id }) => `events/${id}.json`);
  const { date } = charter.signed;
  return [
    ...(events.length > 0 && signings.length === 0
      ? [
          `charter.json#/signed says that it was signed on ${date}, but no event has the milestone "signing"; a timeline then does not show it`,
        ]
      : []),
    ...(signings.length > 1
      ? [`${files.join(' and ')} have the milestone "signing" each; a timeline takes the first for the signing`]
      : []),
    ...signings.flatMap((event, index) =>
      overlapsEdtf(event.date, date, date)
        ? []
        : [
            `charter.json#/signed/date is ${date}, but ${files[index] ?? ''}, the milestone "signing", has ${event.date}; pages say both`,
          ],
    ),
  ];
};

const onSubjects = ({ pillars }: Dataset): string[] =>
  pillars.flatMap(({ id, gist, claim, provisions, document, analyst, comparison }) => {
    const isEmpty = [provisions, document, analyst, comparison.statements].every(({ length }) => length === 0);
    return isEmpty && !gist && !claim && comparison.match === undefined
      ? [`pillars/${id}.json says nothing but its title; write "gist", "document" or "provisions"`]
      : [];
  });

/** Whether a name says nothing, such as the "—" that an import leaves where a file names no place. */
export const isNoName = (name: string): boolean => !/[\p{L}\p{N}]/u.test(name);

/** What an import leaves to be written: pages would cite and name it as it is. Nobody can own an address in `.invalid`. */
const onPlaceholders = ({ sources, places }: Dataset): string[] => [
  ...sources.flatMap(({ id, url = '', lang }) => {
    const file = `sources/${id}.json`;
    if (URL.canParse(url) && new URL(url).hostname.endsWith('.invalid')) {
      return [
        `${file} is a placeholder, which pages cite: ${url} leads nowhere; write the source that bears the statements out`,
      ];
    }
    return lang === 'und' ? [`${file}#/lang is "und", which is no language; write that of the page`] : [];
  }),
  ...places.flatMap(({ id, name }) =>
    isNoName(name)
      ? [`places/${id}.json is a placeholder, which pages show as "${name}"; write where the events were`]
      : [],
  ),
];

/** An agreement that is in force before it is signed is nearly always a slip of a year. */
const onForce = ({ events, charter }: Dataset): string[] => {
  const { date: signed } = charter.signed;
  return events.flatMap(({ id, date, milestone }) =>
    milestone === 'entry-into-force' && compareEdtf(date, signed) < 0 && !overlapsEdtf(date, signed, signed)
      ? [`events/${id}.json is the entry into force, on ${date}, before the signing on ${signed}`]
      : [],
  );
};

/** Texts are plain: pages show a tag as it is written. */
const onTags = (data: Dataset): string[] =>
  LIST_KINDS.flatMap((kind) =>
    data[kind].flatMap((record) => {
      const { id, title = '', name = '' } = record as { id: string; title?: string; name?: string };
      const [tag] = /<\/?[a-z][^<>]*>/i.exec(`${title} ${name}`) ?? [];
      return tag === undefined
        ? []
        : [
            `${kind}/${id}.json has "${tag}" in its ${title.includes(tag) ? 'title' : 'name'}, which pages show as it stands; texts have no HTML`,
          ];
    }),
  );

/** Statements and events name people and organizations in the same field. */
const onNames = ({ people, organizations }: Dataset): string[] =>
  people.flatMap(({ id }) =>
    organizations.some((organization) => organization.id === id)
      ? [`people/${id}.json and organizations/${id}.json have one id; where a record names "${id}", only one is shown`]
      : [],
  );

/** Files of words for languages that the agreement is not written in. */
const onWords = (folder: string, languages: readonly string[]): string[] => {
  const words = join(folder, 'words');
  const names = existsSync(words) ? readdirSync(words).sort() : [];
  return names.flatMap((name) => {
    const tag = basename(name, '.json');
    return name.endsWith('.json') && !languages.includes(tag)
      ? [`${join(words, name)} is used by no page: "languages" in dataset.json does not have "${tag}"`]
      : [];
  });
};

/** All remarks on a sound agreement. What stands in its records is the same in each language. */
export const remarksOn = (folder: string, { datasets, remarks }: SoundAgreement): string[] => {
  const [data] = datasets.values();
  const inData = data
    ? [
        ...onPlaceholders(data),
        ...onSigning(data),
        ...onForce(data),
        ...onSubjects(data),
        ...onNames(data),
        ...onTags(data),
      ]
    : [];
  return [
    ...remarks,
    ...inData.map((remark) => `${join(folder, 'data')}/${remark}.`),
    ...onWords(folder, [...datasets.keys()]).map((remark) => `${remark}.`),
  ];
};
