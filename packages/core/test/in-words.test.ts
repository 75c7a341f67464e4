import { describe, expect, it } from 'vitest';
import { WORDS } from '../generated/words.ts';
import {
  citationInWords,
  closestLanguage,
  countInWords,
  dateInWords,
  type EventTime,
  fill,
  isFragment,
  LANGUAGES,
  languageInWords,
  namesInWords,
  originalInWords,
  quotes,
  renderingInWords,
  timeInWords,
  translationInWords,
  whereInWords,
  withEllipsis,
} from '../src/index.ts';
import { wordsFor } from '../src/words-for.ts';
import { accord } from './fixtures.ts';

const { en, az, ru, tr, ar } = WORDS;

describe('the words of a language', () => {
  it.each(['ar', 'ar-EG', 'AR-eg', 'Ar'])('are found by the tag %s', (tag) => {
    expect(wordsFor(tag)).toBe(ar);
  });

  it('are English for a language that has none', () => {
    expect(wordsFor('arz')).toBe(en);
    expect(wordsFor('')).toBe(en);
  });
});

describe('a text with braces', () => {
  it('takes the values that they name, wherever and however often', () => {
    expect(fill('{end}, {start}, {end}', { start: 'a', end: 2 })).toBe('2, a, 2');
  });

  it('takes a value to the letter', () => {
    expect(fill('“{text}”', { text: '$& {text} {other}' })).toBe('“$& {text} {other}”');
  });

  it('keeps what nothing was given for', () => {
    expect(fill('{n} of {total}', { n: 1 })).toBe('1 of {total}');
  });
});

describe('the tag of a language', () => {
  it.each([
    ['az', 'az'],
    ['az-Latn-AZ', 'az'],
    ['AR-eg', 'ar'],
    ['en-XA', 'en-XA'],
    ['EN-xa', 'en-XA'],
    ['en-GB', 'en'],
    ['arz', undefined],
    ['', undefined],
  ])('%j is served by %j', (tag, served) => {
    expect(closestLanguage(tag, ['en', 'en-XA', 'az', 'ar'])).toBe(served);
  });
});

describe('a number of things', () => {
  it('takes the form of the word that the language has for it, and falls back to the last', () => {
    const forms = { one: '{n} источник', few: '{n} источника', many: '{n} источников', other: '{n} источника' };
    expect([1, 2, 5, 21, 1.5].map((n) => countInWords(n, forms, ru))).toEqual([
      ...['1 источник', '2 источника', '5 источников', '21 источник', '1,5 источника'],
    ]);
    expect(countInWords(2, { other: '{n} mənbə' }, az)).toBe('2 mənbə');
  });

  it('is written in the digits of the texts around it', () => {
    expect(countInWords(12, { two: 'مصدران', other: '{n} مصدر' }, ar)).toBe('12 مصدر');
    expect(countInWords(2, { two: 'مصدران', other: '{n} مصدر' }, ar)).toBe('مصدران');
  });
});

describe('a date of which a part is not known', () => {
  it.each([
    ['2026-21', 'spring 2026', 'yaz 2026', 'весна 2026 г.', '2026 ilkbaharı', 'ربيع عام 2026'],
    ['2026-22', 'summer 2026', 'yay 2026', 'лето 2026 г.', '2026 yazı', 'صيف عام 2026'],
    ['2026-23', 'autumn 2026', 'payız 2026', 'осень 2026 г.', '2026 sonbaharı', 'خريف عام 2026'],
    ['2026-24', 'winter 2026', 'qış 2026', 'зима 2026 г.', '2026 kışı', 'شتاء عام 2026'],
    [
      ...['202X', 'some year in 2020–2029', '2020–2029 (ili məlum deyil)', '2020–2029 (год неизвестен)'],
      ...['2020–2029 (yılı bilinmiyor)', '2020–2029 (السنة غير معروفة)'],
    ],
    [
      ...['20XX', 'some year in 2000–2099', '2000–2099 (ili məlum deyil)', '2000–2099 (год неизвестен)'],
      ...['2000–2099 (yılı bilinmiyor)', '2000–2099 (السنة غير معروفة)'],
    ],
    [
      ...['2026-XX', 'some month in 2026', '2026 (ayı məlum deyil)', '2026 (месяц неизвестен)'],
      ...['2026 (ayı bilinmiyor)', '2026 (الشهر غير معروف)'],
    ],
    [
      ...['2026-02-XX', 'some day in February 2026', 'fevral 2026 (günü məlum deyil)'],
      ...['февраль 2026 г. (день неизвестен)', 'Şubat 2026 (günü bilinmiyor)', 'فبراير 2026 (اليوم غير معروف)'],
    ],
    [
      ...['2026-XX-XX', 'some day in 2026', '2026 (günü məlum deyil)', '2026 (день неизвестен)'],
      ...['2026 (günü bilinmiyor)', '2026 (اليوم غير معروف)'],
    ],
  ])('%s has words in every language', (value, ...texts) => {
    expect([en, az, ru, tr, ar].map((words) => dateInWords(value, words))).toEqual(texts);
  });

  it('is qualified and bounds intervals like any other', () => {
    expect(dateInWords('2026-21~', en)).toBe('about spring 2026');
    expect(dateInWords('202X?', ru)).toBe('2020–2029 (год неизвестен) (предположительно)');
    expect(dateInWords('../2026-24', en)).toBe('until winter 2026');
    expect(dateInWords('2025-23/2026-02-10', en)).toBe('autumn 2025 – 10 February 2026');
    expect(dateInWords('2025-23/2026-21', az)).toBe('payız 2025 – yaz 2026');
  });
});

describe('a date', () => {
  it.each([
    ['2026-02~', en, 'about February 2026'],
    ['2026-02?', en, 'February 2026 (uncertain)'],
    ['../2026-02', en, 'until February 2026'],
    ['2026-02/..', en, 'from February 2026'],
    ['2026-02~', az, 'təxminən fevral 2026'],
    ['2026-02/..', tr, 'Şubat 2026 tarihinden itibaren'],
    // Intl writes a month without a day in the nominative, so that no preposition can stand before it.
    ['2026-02~', ru, 'февраль 2026 г. (приблизительно)'],
    ['../2026-02', ru, 'февраль 2026 г. и ранее'],
    ['2026-02-10/..', ru, '10 февраля 2026 г. и далее'],
    ['../2026-02', ar, 'حتى فبراير 2026'],
  ])('%s has the words for what qualifies it', (date, words, text) => {
    expect(dateInWords(date, words)).toBe(text);
  });

  it('has no thin spaces, for which not every reader has a glyph', () => {
    expect(dateInWords('2026-02-10/2026-02-11', en)).toMatch(/^10 ?– ?11 February 2026$/);
  });
});

describe('a time', () => {
  const at = { at: '18:30', zone: '+04:00', basis: 'reported' } as const;
  const from = { notBefore: '18:30', zone: '+04:00', basis: 'reported' } as const;
  const until = { notAfter: '19:24', zone: '+04:00', basis: 'reported' } as const;
  const spoken: [EventTime, Record<string, string>][] = [
    [at, { en: 'at 18:30', az: 'saat 18:30', ru: 'в 18:30', tr: 'saat 18:30', ar: 'الساعة 18:30' }],
    [
      { ...at, approximate: true },
      {
        en: 'at about 18:30',
        az: 'təxminən saat 18:30',
        ru: 'около 18:30',
        tr: 'saat 18:30 civarında',
        ar: 'نحو الساعة 18:30',
      },
    ],
    [
      { ...from, ...until },
      {
        en: 'between 18:30 and 19:24',
        az: 'saat 18:30 ilə 19:24 arasında',
        ru: 'между 18:30 и 19:24',
        tr: 'saat 18:30 ile 19:24 arasında',
        ar: 'بين الساعة 18:30 و19:24',
      },
    ],
    [from, { en: 'not before 18:30', ru: 'не раньше 18:30', ar: 'ليس قبل الساعة 18:30' }],
    [until, { en: 'no later than 19:24', ru: 'не позже 19:24', ar: 'في موعد أقصاه الساعة 19:24' }],
  ];

  it.each(spoken.flatMap(([time, texts]) => Object.entries(texts).map(([lang, text]) => [lang, text, time] as const)))(
    'in %s: %s',
    (lang, text, time) => {
      expect(timeInWords(time, wordsFor(lang))).toBe(`${text} (UTC+04:00)`);
    },
  );

  it('says that it was worked out', () => {
    const working = { text: 'From two reports.', sources: ['a'] };
    expect(timeInWords({ ...until, basis: 'inferred', working }, en)).toBe('no later than 19:24 (UTC+04:00, inferred)');
  });
});

describe('a name', () => {
  it('that is our own rendering is said to be so only where sources are told of', () => {
    const original = { text: 'Mira Holmström' };
    expect(renderingInWords('Mira Holm', { rendering: 'ours', original }, en)).toBe(
      'spelling or translation by the editors: “Mira Holmström”',
    );
    expect(renderingInWords('Mira Holm', { rendering: 'ours', original: { text: 'Mira Holm' } }, en)).toBe(
      'spelling or translation by the editors',
    );
    expect(renderingInWords('Mira Holm', {}, en)).toBe('');
  });

  it('that is our own rendering stands plain among others', () => {
    const people = accord.people.map((person) => ({ ...person, rendering: 'ours' as const }));
    expect(namesInWords({ ...accord, people }, ['tomas-reed'], en)).toBe('Tomas Reed');
  });

  it('stands beside others, of people and organizations alike', () => {
    expect(namesInWords(accord, ['tomas-reed', 'norhaven', 'nobody'], ar)).toBe('Tomas Reed،\u200f City of Norhaven');
  });
});

describe('a place', () => {
  it('is named with those that contain it', () => {
    expect(whereInWords(accord, { place: 'lantern-quay' }, en)).toBe('Lantern Quay, Norhaven');
  });

  it('may be a channel, or not known', () => {
    expect(whereInWords(accord, { channel: 'telephone' }, ru)).toBe('По телефону');
    expect(whereInWords(accord, {}, ru)).toBe('');
  });
});

describe('a citation', () => {
  const [source] = accord.sources;
  if (!source) throw new Error('The accord has no source.');

  it('needs no more of a source than a slice has', () => {
    const { id, publisher, title, url, published, lang, seen } = source;
    expect(citationInWords({ id, publisher, title, url, published, lang, seen }, en)).toBe(citationInWords(source, en));
  });

  it('names a language by its tag where Intl does not take the tag', () => {
    expect(citationInWords({ ...source, lang: 'fr-fr-ca' }, en)).toContain('(in fr-fr-ca)');
  });
});

describe('the language of an original', () => {
  it.each([
    [en, 'en', 'Original, in English'],
    [az, 'ru', 'Orijinal, rus dilində'],
    [ru, 'hy', 'Оригинал, на армянском языке'],
    [tr, 'az', 'Özgün metin, Azerbaycanca'],
    [ar, 'en', 'الأصل،\u200f بالإنجليزية'],
    [en, 'pt-BR', 'Original, in Brazilian Portuguese'],
    [en, 'und', 'Original'],
    [en, 'constructor', 'Original, in constructor'],
  ])('is said in words', (w, lang, words) => {
    expect(originalInWords({ lang }, w)).toBe(words);
  });

  it('is not called the original of what was said where the page translates it', () => {
    expect(originalInWords({ lang: 'az', pageTranslates: true }, en)).toBe('As published, in Azerbaijani');
  });

  it('is a translation of a translation where the page translates it, and said before ours', () => {
    const quote = { lang: 'az', pageTranslates: true, spokenIn: 'en' };
    expect(translationInWords(quote, en)).toBe('Unofficial, from a translation; originally in English');
    expect(translationInWords({ ...quote, spokenIn: 'az' }, en)).toBe('Unofficial translation');
    expect(translationInWords({ lang: 'az', spokenIn: 'en' }, en)).toBe('Unofficial translation');
  });

  it('is left out where the engine would name it in another language', () => {
    expect(languageInWords('fr', { ...en, locale: 'tlh' })).toBe('');
    expect(languageInWords('ru', { ...en, locale: 'tlh' })).toBe('in Russian');
  });
});

describe('the words of each language', () => {
  it.each(LANGUAGES)('%s know their language and direction', (language) => {
    expect(WORDS[language].lang).toBe(language);
    expect(WORDS[language].dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it.each(LANGUAGES.slice(1))('%s are not left in English', (language) => {
    const textsOf = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(textsOf)
          : [];
    const own = new Set(textsOf(WORDS[language]));
    const hasWords = (text: string) => /\p{L}{4}/u.test(text.replace(/\{\w+\}/g, ''));
    expect(textsOf(en).filter((text) => hasWords(text) && own.has(text))).toEqual([]);
  });
});

describe('words that begin in the middle of a sentence', () => {
  it('have an ellipsis, and so has their translation', () => {
    expect(withEllipsis('ship some new boats')).toBe('…ship some new boats');
    expect(withEllipsis('“and” so on')).toBe('…“and” so on');
    expect(withEllipsis('Real peace')).toBe('Real peace');
    expect(withEllipsis('إرسال بعض الزوارق', 'ship some new boats')).toBe('…إرسال بعض الزوارق');
    expect(withEllipsis('31 companies')).toBe('31 companies');
  });

  it('are those before which the sentence goes on in the source', () => {
    const goesOn = ({ prefix }: { prefix: string }) => !/[.!?…]["”»’]?\s*["“«‘]?$/.test(prefix);
    const fragments = quotes.filter(({ text }) => isFragment(text));
    expect(fragments.length).toBeGreaterThan(3);
    for (const { id, selector } of fragments) expect(goesOn(selector), id).toBe(true);
  });
});
