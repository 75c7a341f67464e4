import type { Example } from '../example.ts';

export const quoteExamples = {
  Card: { attributes: { 'quote-id': 'q4-s1' } },
  PullQuote: { attributes: { 'quote-id': 'q3-s2', variant: 'pull' } },
  Light: { attributes: { 'quote-id': 'q5-s1', theme: 'light' } },
  Dark: { attributes: { 'quote-id': 'q5-s1', theme: 'dark' } },
  UnknownId: {
    attributes: { 'quote-id': 'no-such-quotation' },
    fallback: '<p>What the author wrote stays readable.</p>',
  },
  NoId: { attributes: {} },
} satisfies Record<string, Example>;
