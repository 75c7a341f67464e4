/**
 * A made-up treaty of another shape than the data of this repository: it binds, it is in English and French, nobody came on
 * a visit and no analyst speaks; eleven subjects without drawings, events from 1951 to 2030, seven people quoted, and half
 * of its sources on paper.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Files = Readonly<Record<string, unknown>>;

const both = (en: string, fr: string) => ({ en, fr });

/** One of them has the name of a subject that has a drawing in the data of this repository. */
const SUBJECTS = [
  ['herring', 'Herring', 'Hareng'],
  ['cod', 'Cod', 'Morue'],
  ['nets', 'Nets and meshes', 'Filets et mailles'],
  ['licences', 'Licences', 'Licences'],
  ['inspection', 'Inspection at sea', 'Inspection en mer'],
  ['spawning-grounds', 'Spawning grounds', 'Frayères'],
  ['landing', 'Landing and sale', 'Débarquement et vente'],
  ['rescue', 'Rescue', 'Sauvetage'],
  ['demining', 'Clearing of old mines', 'Enlèvement de vieilles mines'],
  ['research', 'Research', 'Recherche'],
  ['disputes', 'Disputes', 'Différends'],
] as const;

const SPEAKERS = [
  ['ada-wren', 'Ada Wren', 'minister of Ardmoor', 'ministre d’Ardmoor', 'We share one sea.', 'en'],
  ['luc-morel', 'Luc Morel', 'minister of Velland', 'ministre de Velland', 'La mer ne connaît pas de bornes.', 'fr'],
  ['ned-harrow', 'Ned Harrow', 'skipper', 'patron de pêche', 'The nets are too fine.', 'en'],
  ['ines-carre', 'Inès Carré', 'biologist', 'biologiste', 'Le hareng revient.', 'fr'],
  ['tove-lind', 'Tove Lind', 'harbour master', 'capitaine de port', 'Nobody waits at our quay.', 'en'],
  ['jean-roux', 'Jean Roux', 'fishmonger', 'poissonnier', 'Le prix a doublé.', 'fr'],
  ['may-oakes', 'May Oakes', 'inspector', 'inspectrice', 'We board every tenth boat.', 'en'],
] as const;

const EVENTS = [
  ['signing', '1951-03-14', 'signing', 'event', 'The treaty is signed', 'Signature du traité'],
  ['force', '1952', 'entry-into-force', 'event', 'The treaty enters into force', 'Entrée en vigueur'],
  ['amendment', '1974-06', 'amendment', 'event', 'Finer nets are forbidden', 'Les filets fins sont interdits'],
  ['recount', '1998-11-02', undefined, 'follow-up', 'The stocks are counted again', 'Nouveau comptage des stocks'],
  ['expiry', '2030-12-31', 'expiry', 'event', 'The treaty expires', 'Expiration du traité'],
] as const;

const cited = ['treaty-text'];
const ofText = (en: string, fr: string) => ({ text: both(en, fr), voice: 'document', sources: cited });

const pillarOf = ([id, en, fr]: (typeof SUBJECTS)[number], index: number) => ({
  title: both(en, fr),
  position: index + 1,
  gist: {
    text: both(`Both shall agree on ${en.toLowerCase()}.`, `Ils conviennent : ${fr.toLowerCase()}.`),
    verbs: { en: ['shall agree'], fr: ['conviennent'] },
  },
  provisions: [`article-${index + 1}`],
  document: [ofText(`The parties shall agree each year on ${id}.`, `Les parties s’entendent chaque année sur ${id}.`)],
  analyst: [],
  comparison: { statements: [] },
});

const provisionOf = ([, en, fr]: (typeof SUBJECTS)[number], index: number) => ({
  locator: both(`Article ${index + 1}`, `Article ${index + 1}`),
  numbering: 'document',
  section: 'sea',
  modality: 'shall',
  certainty: 'high',
  statement: ofText(
    `The parties shall agree on ${en.toLowerCase()}.`,
    `Les parties s’entendent sur ${fr.toLowerCase()}.`,
  ),
});

const eventOf = ([, date, milestone, kind, en, fr]: (typeof EVENTS)[number]) => ({
  title: both(en, fr),
  date,
  ...(milestone && { milestone }),
  kind,
  place: 'port-ardle',
  participants: ['ardmoor', 'velland'],
  pillars: ['herring'],
  statements: [ofText(`${en}.`, `${fr}.`)],
  confidence: 'medium',
  independentLineages: 1,
});

const quoteOf = ([id, , en, fr, text, lang]: (typeof SPEAKERS)[number], index: number) => ({
  text,
  lang,
  selector: { type: 'TextQuoteSelector', exact: text, prefix: `${index + 1}. `, suffix: '' },
  speaker: id,
  role: both(en, fr),
  date: `19${60 + index}-05-01`,
  source: 'harbour-review',
  pillars: ['herring'],
  translations: lang === 'en' ? { fr: `« ${text} », en français` } : { en: `“${text}”, in English` },
});

const each = <Row extends readonly [string, ...unknown[]]>(
  kind: string,
  rows: readonly Row[],
  fileOf: (row: Row, index: number) => unknown,
  idOf: (row: Row, index: number) => string = ([id]) => id,
): Files => Object.fromEntries(rows.map((row, index) => [`${kind}/${idOf(row, index)}.json`, fileOf(row, index)]));

const FILES: Files = {
  'dataset.json': {
    id: 'cold-strait-treaty',
    languages: ['en', 'fr'],
    version: '2.1.0',
    licence: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'charter.json': {
    title: both('Treaty on Fishing in the Cold Strait', 'Traité sur la pêche dans le Détroit Froid'),
    shortTitle: both('Cold Strait Treaty', 'Traité du Détroit Froid'),
    titles: [{ lang: 'fr', text: 'Traité sur la pêche', origin: 'document', sources: cited }],
    parties: ['ardmoor', 'velland'],
    signatories: [
      { person: 'ada-wren', party: 'ardmoor', sources: cited },
      { person: 'luc-morel', party: 'velland', sources: cited },
    ],
    signed: { date: '1951-03-14', place: 'port-ardle', sources: cited },
    sections: [{ id: 'sea', locator: 'I', heading: both('The sea', 'La mer'), headingSeen: true, sources: cited }],
    statements: [ofText('The treaty binds both states.', 'Le traité lie les deux États.')],
  },
  ...each('pillars', SUBJECTS, pillarOf),
  ...each('provisions', SUBJECTS, provisionOf, (_, index) => `article-${index + 1}`),
  ...each('events', EVENTS, eventOf),
  ...each('people', SPEAKERS, ([, name, en, fr]) => ({ name: both(name, name), role: both(en, fr), sources: cited })),
  ...each('quotes', SPEAKERS, quoteOf, ([id]) => `${id}-1`),
  'organizations/ardmoor.json': { name: both('Ardmoor', 'Ardmoor'), sources: cited },
  'organizations/velland.json': { name: both('Velland', 'Velland'), sources: cited },
  'places/port-ardle.json': { name: both('Port Ardle', 'Port-Ardle') },
  'sources/treaty-text.json': {
    publisher: 'Treaty Series of Ardmoor',
    reference: both('volume 12, pages 4–19', 'volume 12, pages 4 à 19'),
    published: '1951',
    lang: 'en',
    kind: 'document',
    lineage: 'the parties',
    seen: 'whole',
    supports: both('The text of the treaty.', 'Le texte du traité.'),
  },
  'sources/harbour-review.json': {
    publisher: 'Harbour Review',
    title: 'Seven voices of the strait',
    titleFrom: 'page',
    url: 'https://harbour-review.example/voices',
    published: '1967',
    lang: 'en',
    kind: 'magazine',
    lineage: 'own reporting',
    seen: 'excerpt',
    supports: both('What people said.', 'Ce que l’on a dit.'),
  },
  'revisions/first.json': {
    date: '2024-01-05',
    about: [],
    change: both('First edition.', 'Première édition.'),
    reason: both('The archive was opened.', 'L’archive a été ouverte.'),
  },
};

/** Writes the treaty into the folder of an agreement. */
export const writeTreaty = (folder: string): void => {
  for (const [path, content] of Object.entries(FILES)) {
    const file = join(folder, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content, null, 2));
  }
};
