import { describe, expect, it } from 'vitest';
import { loadDatasets } from '../scripts/load.ts';
import { withNoBreakSpaces } from '../src/authoring/no-break-spaces.ts';

describe('no-break spaces', () => {
  it.each([
    ['en', 'on 10 February, 43 kilometres', 'on 10\u00A0February, 43\u00A0kilometres'],
    ['az', '10 fevral – səfər günü', '10\u00A0fevral\u00A0– səfər günü'],
    ['ru', '8 августа 2025 года — 32 километра', '8\u00A0августа 2025\u00A0года\u00A0— 32\u00A0километра'],
    ['tr', '8 Ağustos 2025’te, 74 dakika', '8\u00A0Ağustos 2025’te, 74\u00A0dakika'],
    ['ar', 'في 10 فبراير بعد 74 دقيقة', 'في 10\u00A0فبراير بعد 74\u00A0دقيقة'],
  ] as const)('in %s keep a number by its unit, and a dash by its word', (language, text, kept) => {
    expect(withNoBreakSpaces(text, language)).toBe(kept);
    expect(withNoBreakSpaces(kept, language)).toBe(kept);
  });

  it('leave other spaces as they are', () => {
    expect(withNoBreakSpaces('31 of them in 2026 met', 'en')).toBe('31 of them in 2026 met');
  });

  it('are in the texts and translations of the datasets, never in the words of a quotation', async () => {
    const { datasets } = await loadDatasets();
    const data = datasets.get('az');
    const quote = data?.quotes.find(({ id }) => id === 'q1-s2');
    expect(quote?.text).toContain('August 8');
    expect(quote?.translation?.text).toContain('8\u00A0avqust');
    expect(data?.visit?.statements[0]?.text).toContain('11\u00A0fevral');
  });
});
