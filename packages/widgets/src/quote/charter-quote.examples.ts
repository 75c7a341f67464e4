import { brokenData, type Example, fallback, longTexts, otherAgreement, shortTexts } from '../example.ts';

const other = { 'quote-id': otherAgreement.quotes[0]?.id ?? '' };

export const quoteExamples = {
  Card: { attributes: { 'quote-id': 'q4-s1' } },
  PullQuote: { attributes: { 'quote-id': 'q3-s2', variant: 'pull' } },
  /** Our translation leads; what was published stands beneath it. */
  Translation: { attributes: { 'quote-id': 'pashinyan-historic' } },
  /** The page where it stands translates it itself. */
  TranslationByTheSource: { attributes: { 'quote-id': 'mcgovern-letter' } },
  /** On a phone, a long original is folded. */
  FoldedOriginal: { attributes: { 'quote-id': 'mcgovern-letter', lang: 'ar' }, width: 360 },
  TranslatedPullQuote: { attributes: { 'quote-id': 'aliyev-charter-historic', variant: 'pull' } },
  LongPullQuote: { attributes: { 'quote-id': 'virginia-members-letter', variant: 'pull' } },
  /** Another source gives the same sentence in other words. */
  OtherWording: { attributes: { 'quote-id': 'vance-boats-afp' } },
  RightToLeft: { attributes: { 'quote-id': 'q4-s1', lang: 'ar' } },
  Light: { attributes: { 'quote-id': 'q5-s1', theme: 'light' } },
  Dark: { attributes: { 'quote-id': 'q5-s1', theme: 'dark' } },
  Narrow: { attributes: { 'quote-id': 'q4-s1' }, width: 240 },
  /** Falls back to English, and says so in its markup. */
  UnknownLanguage: { attributes: { 'quote-id': 'q4-s1', lang: 'fi' } },
  OtherAgreement: { attributes: other, data: otherAgreement },
  LongText: { attributes: other, data: longTexts },
  ShortText: { attributes: other, data: shortTexts },
  UnknownId: { attributes: { 'quote-id': 'no-such-quotation' }, fallback },
  NoId: { attributes: {} },
  BrokenData: { ...brokenData, attributes: { 'quote-id': 'q4-s1' } },
} satisfies Record<string, Example>;
