import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from './builtPages.ts';
import { readPdf } from './readPdf.ts';

const dist = inject('dist');
const essay = builtPages(dist).get('/essays/space-diplomacy/');
if (!essay) throw new Error('The essay was not built.');
const { $ } = essay;
const address = '/essays/space-diplomacy/space-diplomacy.pdf';
const { pages, info, isMarked, outline, fonts } = await readPdf(join(dist, address));

/** A text without what the end of a line does to it: spaces, and hyphens of either kind. */
const solid = (text: string) => text.normalize('NFKC').replaceAll(/[\s\u00ad\u200b‐-]/g, '');

const body = solid(pages.map((page) => page.body).join('\n'));
const textOf = (selector: string, without: string) =>
  $(selector)
    .toArray()
    .map((node) => solid($(node).clone().find(without).remove().end().text()));

/** Where an address leads within the site; signposts are whole addresses. */
const pathOf = (href = ''): string => new URL(href, 'https://essays.example').pathname;

describe('the PDF of the essay', () => {
  it('is announced and linked by its page', () => {
    expect($('link[rel="alternate"][type="application/pdf"]').attr('href')).toBe(address);
    expect($(`a[href="${address}"]`).text()).toBe('PDF');
  });

  it('is of several pages, numbered at the foot', () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ foot }) => foot.trim())).toEqual(pages.map((_, index) => `${index + 1}`));
  });

  it('ends on a page that is worth the paper', () => {
    const lengths = pages.map((page) => page.body.length);
    expect(lengths.at(-1)).toBeGreaterThan(Math.max(...lengths) / 2);
  });

  it('has the title at the head of every page but the first', () => {
    expect(pages[0]?.head.trim()).toBe('');
    for (const { head } of pages.slice(1))
      expect(head.trim()).toBe('Space Diplomacy or Diplomacy in Space');
  });

  it('says its title, author and subject, and no time', () => {
    expect(info).toMatchObject({
      Title:
        'Space Diplomacy or Diplomacy in Space: Japan’s voyage into the outer space(s) of foreign policy',
      Author: 'Carol Buxton',
      Subject: $('meta[name="description"]').attr('content'),
      Creator: 'Ibid',
      Language: 'en-GB',
    });
    expect(Object.keys(info)).not.toContain('CreationDate');
  });

  it('is tagged for screen readers, on every page', () => {
    expect(isMarked).toBe(true);
    expect(pages.every(({ isTagged }) => isTagged)).toBe(true);
  });

  it('is set in our fonts alone, however late they came', () => {
    expect(fonts.sort()).toEqual([
      'EssayDisplay-Regular',
      'EssaySerif-Italic',
      'EssaySerif-Regular',
      'EssaySerif-RegularExt',
    ]);
  });

  it('has an outline of the essay’s headings', () => {
    const [top] = outline;
    expect(top?.title).toContain('Space Diplomacy');
    expect(top?.items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['The Singularity of Space', 'Conclusion', 'References']),
    );
  });

  it('has every paragraph, all twelve notes and all eleven references, word for word', () => {
    const parts = [
      ...textOf('.body > :is(p, h2)', '.nr sup, .nr button, .nr a'),
      ...textOf('.notes li', '.back'),
      ...textOf('.references > li > .entry', '.uses'),
    ];
    expect($('.notes li')).toHaveLength(12);
    expect($('.references > li')).toHaveLength(11);
    expect(parts.filter((part) => !body.includes(part))).toEqual([]);
  });

  it('has the mark of every note', () => {
    const marks = pages.flatMap((page) => page.marks).filter(Boolean);
    expect(marks).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1)));
  });

  it('has nothing of the page that is not of the essay', () => {
    const text = pages.map((page) => page.head + page.body + page.foot).join('\n');
    for (const word of ['Skip to', 'Back to', 'Search', 'min read', 'In this essay', '↩', 'PDF'])
      expect(text).not.toContain(word);
  });

  it('leads to the site and to the works, and not to the machine it was printed on', () => {
    const links = pages.flatMap((page) => page.links);
    expect(links).toContain('https://doi.org/10.1163/1871191x-bja10151');
    expect(links.filter((link) => /localhost|127\.0\.0\.1|^file:/.test(link))).toEqual([]);
    expect(pages[0]?.body).toContain('https://essays.example/essays/space-diplomacy/');
  });
});

it('is made for no site that did not ask, and not linked there', () => {
  const { dist: based } = inject('based');
  expect(globSync('**/*.pdf', { cwd: based })).toEqual([]);
  for (const page of builtPages(based).values())
    expect(page.$('[type="application/pdf"]')).toHaveLength(0);
});

it('exists for every link to one', () => {
  for (const page of builtPages(dist).values())
    for (const link of page.$('link[type="application/pdf"]').toArray())
      expect(existsSync(join(dist, pathOf(page.$(link).attr('href'))))).toBe(true);
});
