/** What is allowed in an agreement, but rarely meant: a line each. Nothing is refused for it. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Dataset, overlapsEdtf } from '@baku-charter/core';
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
  const inData = data ? [...onSigning(data), ...onSubjects(data), ...onNames(data)] : [];
  return [
    ...remarks,
    ...inData.map((remark) => `${join(folder, 'data')}/${remark}.`),
    ...onWords(folder, [...datasets.keys()]).map((remark) => `${remark}.`),
  ];
};
