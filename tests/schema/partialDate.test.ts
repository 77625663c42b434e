import { describe, expect, it } from 'vitest';
import { formatPartialDate, isPartialDate, partialDate } from '../../src/schema/partialDate.ts';

describe('a partial date', () => {
  it.each(['2025', '2025-03', '2025-03-14', '2024-02-29'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '25',
    '2025-3',
    '2025-13',
    '2025-00',
    '2023-02-29',
    '2025-04-31',
    '2025-03-14T00:00',
    'Easter term',
    '14 March 2025',
  ])('may not be “%s”', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('is taken back from what YAML makes of it to what the author wrote', () => {
    expect(partialDate.parse(2025)).toBe('2025');
    expect(partialDate.parse(new Date('2025-03-14T00:00:00Z'))).toBe('2025-03-14');
  });

  it('is told as far as it is known, in the words of a language', () => {
    expect(formatPartialDate('2025', 'en-GB')).toBe('2025');
    expect(formatPartialDate('2025-03', 'en-GB')).toBe('March 2025');
    expect(formatPartialDate('2025-03-14', 'en-GB')).toBe('14 March 2025');
    expect(formatPartialDate('2025-03-14', 'de')).toBe('14. März 2025');
    expect(formatPartialDate('2025-03', 'ja')).toBe('2025年3月');
    expect(formatPartialDate('2025', 'ja')).toBe('2025年');
  });
});
