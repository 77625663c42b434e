import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { citeEssays } from '../../src/exports/citeEssays.ts';
import { essayItem } from '../../src/exports/essayItem.ts';
import { formats } from '../../src/exports/formats.ts';
import { readFrontMatter } from '../../src/schema/readFrontMatter.ts';
import { cslDataSchema } from './cslDataSchema.ts';
import { readBiblatex, readBibtex, readRis, readRisTags } from './readers.ts';

const path = 'content/essays/space-diplomacy/index.mdx';
const text = readFileSync(path, 'utf8');
const { data: essay } = readFrontMatter(text, path);
if (!essay) throw new Error(`${path} is no essay.`);
const url = 'https://essays.example/essays/space-diplomacy/';
const place = { slug: 'space-diplomacy', url, siteName: 'Ibid' };
const title = `${essay.title}: ${essay.subtitle}`;

describe('the essay as a work', () => {
  const csl = essayItem(essay, place);

  it('says what the front matter says, and no more', () => {
    expect(csl).toEqual({
      id: 'space-diplomacy',
      type: 'post-weblog',
      title,
      author: [{ family: 'Buxton', given: 'Carol' }],
      'container-title': 'Ibid',
      issued: { 'date-parts': [[2025]] },
      language: 'en-GB',
      URL: url,
      abstract: essay.description,
      keyword: essay.keywords?.join(', '),
      note: `First published: ${essay.originallyPublished?.venue}, 2025, ${essay.originallyPublished?.url}`,
    });
    expect(new Ajv({ strict: false }).validate(cslDataSchema, [csl])).toBe(true);
  });

  it('has no address as long as the site has none', () => {
    expect(essayItem(essay, { ...place, url: undefined })).not.toHaveProperty('URL');
  });

  it('has month and day where they are known, a DOI, and a body for an author', () => {
    const more = essayItem(
      {
        ...essay,
        date: '2025-03-14',
        doi: '10.5555/x',
        authors: [{ name: 'UNESCO' }],
        title: 'Why?',
      },
      place,
    );
    expect(more).toMatchObject({
      title: `Why? ${essay.subtitle}`,
      issued: { 'date-parts': [[2025, 3, 14]] },
      DOI: '10.5555/x',
      author: [{ literal: 'UNESCO' }],
    });
  });

  it('is a blog post in RIS', () => {
    const ris = formats.ris.write([{ csl }]);
    expect(ris.startsWith('TY  - BLOG\r\n')).toBe(true);
    expect(readRis(ris)).toMatchObject([
      { type: 'post-weblog', title, 'container-title': 'Ibid', URL: url, language: 'en-GB' },
    ]);
    expect(readRisTags(ris)[0]).toMatchObject({ PY: ['2025'], T2: ['Ibid'] });
    const [tags] = readRisTags(formats.ris.write([{ csl: { ...csl, keyword: 'space, Japan' } }]));
    expect(tags).toMatchObject({ KW: ['space', 'Japan'] });
  });

  it('is @online in BibLaTeX and @misc in BibTeX', () => {
    const biblatex = formats.biblatex.write([{ csl }]);
    expect(biblatex).toContain('@online{space-diplomacy,');
    expect(readBiblatex(biblatex)).toMatchObject([
      { type: 'webpage', title, 'container-title': 'Ibid', URL: url, abstract: essay.description },
    ]);
    const bibtex = formats.bibtex.write([{ csl }]);
    expect(bibtex).toContain('@misc{space-diplomacy,');
    expect(bibtex).toContain('howpublished = {Ibid}');
    expect(readBibtex(bibtex)).toMatchObject([{ title, URL: url }]);
  });
});

describe('the citation of the essay', () => {
  const cite = (address?: string) =>
    citeEssays([{ path, text }], { name: 'Ibid', addressOf: () => address })[0]?.html ?? '';
  const words = (html: string) => html.replaceAll(/<[^>]*>/g, '');

  it('is set in the style and language of the essay, with its address as a link', () => {
    expect(words(cite(url))).toBe(
      'Buxton, Carol. ‘Space Diplomacy or Diplomacy in Space: Japan’s Voyage into the Outer Space(s) of Foreign Policy’. Ibid (blog), 2025. https://essays.example/essays/space-diplomacy/.',
    );
    expect(cite(url)).toContain(`href="${url}"`);
  });

  it('has no number in a numeric style, since it stands in no list', () => {
    const numeric = text.replace('\ntitle:', '\ncitationStyle: vancouver\ntitle:');
    const [cited] = citeEssays([{ path, text: numeric }], { name: 'Ibid', addressOf: () => url });
    expect(words(cited?.html ?? '')).toMatch(/^Buxton C\. Space Diplomacy or Diplomacy in Space/);
  });

  it('goes without an address as long as there is none', () => {
    expect(words(cite())).toMatch(/Ibid \(blog\), 2025\.$/);
  });
});
