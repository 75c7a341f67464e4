import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  analyses,
  charter,
  dataset,
  events,
  parseEdtf,
  pillars,
  provisions,
  quotes,
  type Statement,
  sources,
  terms,
  visit,
} from '../src/index.ts';

const statements: Statement[] = [
  ...charter.statements,
  ...visit.statements,
  ...pillars.flatMap(({ document, analyst, comparison }) => [...document, ...analyst, ...comparison.statements]),
  ...provisions.map(({ statement }) => statement),
  ...events.flatMap((event) => (event.disagreement ? [...event.statements, event.disagreement] : event.statements)),
  ...analyses.map(({ statement }) => statement),
  ...terms.flatMap((term) => term.statements),
];

const lists = Object.entries(dataset).flatMap(([name, value]) =>
  Array.isArray(value) ? [{ name, ids: value.map(({ id }: { id: string }) => id) }] : [],
);

describe('each list', () => {
  it.each(lists)('$name has a record for every authored file, so that the build is not stale', ({ name, ids }) => {
    const files = readdirSync(new URL(`../data/${name}/`, import.meta.url));
    expect(ids.map((id) => `${id}.json`).sort()).toEqual(files.sort());
  });
});

describe('what is not known', () => {
  const ours = /this dataset|bu məlumat toplusu|этого набора данных|bu veri seti|مجموعة البيانات هذه/;
  const voiced = [
    'charter.json',
    'visit.json',
    ...['pillars', 'provisions', 'events', 'analyses', 'terms'].flatMap((folder) =>
      readdirSync(new URL(`../data/${folder}/`, import.meta.url)).map((file) => `${folder}/${file}`),
    ),
  ];

  it('stands in unknowns, and under no voice in any language', () => {
    const speaking = voiced.filter((file) =>
      ours.test(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')),
    );
    expect(speaking).toEqual([]);
  });

  it('is not said by a statement, which says only what its sources say', () => {
    const said = statements.map(({ text }) => text);
    expect(said.filter((text) => /\b(was|were|been) (not )?seen\b|\bnot (stated|known|found)\b/i.test(text))).toEqual(
      [],
    );
  });
});

describe('each time that was worked out', () => {
  it('says how, and no statement of its event says it again', () => {
    const worked = events.filter(({ time }) => time?.basis === 'inferred');
    expect(worked.map(({ time }) => time?.working?.sources.length ?? 0)).not.toContain(0);
    const said = worked.flatMap((event) => event.statements.map(({ text }) => text));
    expect(said.filter((text) => /stamp|\d:\d\d/.test(text))).toEqual([]);
  });
});

describe('independent lines of reporting', () => {
  /** "TASS from AZERTAC" goes back to AZERTAC, "APA and AZERTAC" to both. */
  const origins = new Map(
    sources.map(({ id, lineage }): [string, string[]] => [
      id,
      (lineage.split(' from ').at(-1) ?? lineage).split(' and '),
    ]),
  );

  /** Pages that share an origin, directly or through a third page, make one line. */
  const linesOf = (ids: readonly string[]) => {
    let lines: Set<string>[] = [];
    for (const id of ids) {
      const line = new Set(origins.get(id));
      const shared = lines.filter((other) => [...other].some((origin) => line.has(origin)));
      lines = [
        ...lines.filter((other) => !shared.includes(other)),
        new Set([line, ...shared].flatMap((one) => [...one])),
      ];
    }
    return lines.length;
  };

  it.each(events)(
    'of $id are no more than its sources have origins apart',
    ({ independentLineages, statements: said }) => {
      expect(independentLineages).toBeLessThanOrEqual(linesOf(said.flatMap((statement) => statement.sources)));
    },
  );
});

describe('each quotation', () => {
  it('is stored once, not twice from the same place', () => {
    const places = quotes.map(({ source, selector: { exact, prefix } }) => `${source} ${prefix} ${exact}`);
    expect(new Set(places).size).toBe(quotes.length);
  });
});

describe('the order', () => {
  it('of pillars is that of their positions, from 1 without a gap', () => {
    expect(pillars.map(({ position }) => position)).toEqual(pillars.map((_, index) => index + 1));
  });

  it('of events is that of the day on which they begin', () => {
    const days = events.map(({ date }) => parseEdtf(date)?.start).map((day) => [day?.year, day?.month, day?.day]);
    const numbers = days.map(([year = 0, month = 0, day = 0]) => year * 10_000 + month * 100 + day);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it('of events within a day is the one that the sources tell', () => {
    for (const day of new Set(events.map(({ date }) => date.slice(0, 10)))) {
      const orders = events.filter(({ date }) => date.startsWith(day)).map(({ order = 0 }) => order);
      expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    }
  });

  it('of the legs of the visit is that of the timeline', () => {
    const timeline = events.map(({ id }) => id).filter((id) => visit.legs.includes(id));
    expect(visit.legs).toEqual(timeline);
  });

  it('of provisions is that of the sections of the charter', () => {
    const sections = charter.sections
      .map(({ id }) => id)
      .filter((id) => provisions.some(({ section }) => section === id));
    expect([...new Set(provisions.map(({ section }) => section))]).toEqual(sections);
  });
});

describe('the text', () => {
  it('never says "seed", our working name for the founding article', () => {
    expect(JSON.stringify(dataset).match(/.{20}\bseed.{20}/gi)).toBeNull();
  });
});
