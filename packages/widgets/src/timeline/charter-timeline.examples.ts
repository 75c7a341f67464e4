import { brokenData, type Example, fallback, longTexts, manyRecords, otherAgreement, shortTexts } from '../example.ts';

export const timelineExamples = {
  TheVisit: { attributes: { from: '2026-02-09', to: '2026-02-11' } },
  /** Time and title of every event on one screen. */
  Phone: { attributes: { from: '2026-02-09', to: '2026-02-11' }, width: 360 },
  AllEvents: { attributes: {} },
  AllProportional: { attributes: { scale: 'proportional' } },
  OneOpen: { attributes: { from: '2026-02-09', to: '2026-02-11', open: 'charter-signing' }, width: 1100 },
  SeveralOpen: { attributes: { from: '2026-02-10', to: '2026-02-11', open: 'charter-signing departure' }, width: 1100 },
  OneEvent: { attributes: { show: 'charter-signing' } },
  List: { attributes: { show: 'charter-signing charter-published garayev-interview', layout: 'list', open: '' } },
  Strip: { attributes: { from: '2025-08', to: '2025-12', layout: 'strip' } },
  Proportional: { attributes: { from: '2026-02-09', to: '2026-02-11', scale: 'proportional' }, width: 1100 },
  Light: { attributes: { from: '2026-02-10', to: '2026-02-10', open: 'charter-signing', theme: 'light' } },
  Dark: { attributes: { from: '2026-02-10', to: '2026-02-10', open: 'charter-signing', theme: 'dark' } },
  Narrow: { attributes: { from: '2026-02-10', to: '2026-02-11' }, width: 240 },
  /** Falls back to English, and says so in its markup. */
  UnknownLanguage: { attributes: { from: '2026-02-10', to: '2026-02-11', open: 'charter-signing', lang: 'fi' } },
  OtherAgreement: { attributes: { open: '' }, data: otherAgreement },
  LongText: { attributes: { open: '' }, data: longTexts },
  ShortText: { attributes: { open: '' }, data: shortTexts },
  ManyEvents: { attributes: {}, data: manyRecords(40) },
  NoEvent: { attributes: { from: '1999', to: '1999' }, fallback },
  UnknownId: { attributes: { show: 'no-such-event' }, fallback },
  BrokenData: { ...brokenData, data: { ...otherAgreement, events: 'none' } },
} satisfies Record<string, Example>;
