import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { renderEssay } from '../citations/renderEssay.ts';

/** The formula as a tree of names, `mfrac(mi a, mi b)`; a row of one is that one. */
function shape(html: string): string {
  const $ = load(html, { xml: true });
  const of = (node: ReturnType<typeof $>): string => {
    const name = node.prop('tagName')?.toLowerCase() ?? '';
    const inside = node.children().toArray();
    if (name === 'mrow' && inside.length === 1) return of($(inside[0]));
    return inside.length > 0
      ? `${name}(${inside.map((child) => of($(child))).join(', ')})`
      : `${name} ${node.text()}`.trim();
  };
  return of($('math').first());
}

describe('a formula in TeX', () => {
  it('becomes MathML, in a line and on its own', async () => {
    const { $ } = await renderEssay('Let $$\\frac{a}{b}$$ be.\n\n$$\nx_1\n$$');
    const [inline, block] = $('math').toArray();
    expect(shape($.html(inline))).toBe('math(mfrac(mi a, mi b))');
    expect(shape($.html(block))).toBe('math(msub(mi x, mn 1))');
    expect($(inline).attr('display')).toBeUndefined();
    expect($(block).attr('display')).toBe('block');
    expect($('code')).toHaveLength(0);
  });

  it('takes no style in attributes, and hands it to the page', async () => {
    const { $, record } = await renderEssay('$$\n\\color{red} x\n$$');
    expect($('[style]')).toHaveLength(0);
    const number = /\bm(\d+)\b/.exec($('math mi').attr('class') ?? '')?.[1];
    expect(record.mathStyles?.[Number(number)]).toBe('color:#ff0000;');
    expect(record.elements).toContain('math');
  });

  it('is in the sheet of a note as in the note', async () => {
    const { $ } = await renderEssay('Text.[^1]\n\n[^1]: With $$x^2$$.');
    expect($('.notes math msup')).toHaveLength(1);
    expect($('.sheet math msup')).toHaveLength(1);
  });

  it('is no block of code that shows one', async () => {
    const { $ } = await renderEssay('```math\nx^2\n```\n\n`$$x$$`');
    expect($('math')).toHaveLength(0);
    expect($('code')).toHaveLength(2);
  });

  it('leaves prices and an essay without one alone', async () => {
    const { $, record } = await renderEssay('It costs $3 or $5.');
    expect($('p').first().text()).toBe('It costs $3 or $5.');
    expect(record.elements).toEqual([]);
    expect(record.mathStyles).toBeUndefined();
  });
});
