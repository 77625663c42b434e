import { describe, expect, it } from 'vitest';
import { fitText } from '../../src/pictures/fitText.ts';

/** Every character half an em wide. */
const widthOf = (text: string) => text.length / 2;
const steps = [
  { size: 20, lines: 1 },
  { size: 10, lines: 2 },
];
const fit = (text: string) => fitText(text, steps, 100, widthOf);

describe('fitText', () => {
  it('takes the largest size that has room', () => {
    expect(fit('ten signs.')).toEqual({ size: 20, lines: ['ten signs.'] });
    expect(fit('eleven sign')).toEqual({ size: 10, lines: ['eleven sign'] });
  });

  it('breaks into lines about equally long', () => {
    expect(fit('aaaa bbbb cccc dddd eeee').lines).toEqual(['aaaa bbbb cccc', 'dddd eeee']);
  });

  it('breaks after hyphens and dashes, and not within words or at spaces that join', () => {
    expect(fit('dual-use-technologies-in-sky').lines).toEqual(['dual-use-', 'technologies-in-sky']);
    expect(fit('No.\u00a012\u00a0of\u00a0the series again').lines).toEqual([
      'No.\u00a012\u00a0of\u00a0the',
      'series again',
    ]);
  });

  it('ends what is too long in an ellipsis, after a whole word', () => {
    const { size, lines } = fit('one two three four five six seven eight nine ten eleven');
    expect(size).toBe(10);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/(?:seven|eight)…$/);
  });

  it('cuts a word that is longer than a line, with a hyphen', () => {
    const { lines } = fit('a'.repeat(30));
    expect(lines).toEqual([`${'a'.repeat(19)}-`, 'a'.repeat(11)]);
  });

  it('cuts and ends a word that is longer than all lines', () => {
    const { lines } = fit('a'.repeat(300));
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/a…$/);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(10);
  });
});
