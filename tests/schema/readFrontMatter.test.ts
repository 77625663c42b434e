import { describe, expect, it } from 'vitest';
import { reportProblems } from '../../src/problems/report.ts';
import { readFrontMatter } from '../../src/schema/readFrontMatter.ts';

const file = 'content/essays/one/index.mdx';

/** An essay with the fields it must have, some lines of which are replaced or added. */
function essayWith(changes: Record<string, string>): string {
  const fields: Record<string, string> = {
    title: 'title: A Title',
    authors: 'authors:\n  - family: Buxton\n    given: Carol',
    date: 'date: 2025',
    language: 'language: en-GB',
    description: 'description: What it says.',
    ...changes,
  };
  return `---\n${Object.values(fields).filter(Boolean).join('\n')}\n---\n\nText.\n`;
}

const reportOn = (source: string): string => reportProblems(readFrontMatter(source, file).problems);

describe('front matter', () => {
  it('with what an essay must have is read, its date as written', () => {
    const { data, problems } = readFrontMatter(essayWith({}), file);
    expect(problems).toEqual([]);
    expect(data).toMatchObject({
      title: 'A Title',
      authors: [{ family: 'Buxton', given: 'Carol' }],
      date: '2025',
      draft: false,
    });
    expect(data).not.toHaveProperty('licence');
    expect(data).not.toHaveProperty('doi');
  });

  it('with a date that is none is told with its line, what was received and what is expected', () => {
    expect(reportOn(essayWith({ date: 'date: Easter term' }))).toBe(
      `1 problem found.

content/essays/one/index.mdx:6:7  front-matter-valid
  Field \`date\` is “Easter term”.
  Fix: Give a year (2025), a year and month (2025-03) or a full date (2025-03-14) that exists.`,
    );
  });

  it('with an unknown field is told which it may have meant', () => {
    expect(reportOn(essayWith({ date: 'date: 2025\ndaet: 2025' }))).toBe(
      `1 problem found.

content/essays/one/index.mdx:7:7  front-matter-valid
  Field \`daet\` is not a field of an essay.
  Fix: Did you mean \`date\`? Rename it or take it out.`,
    );
  });

  it('with an unknown field of an author is told which it may have meant there', () => {
    const authors = 'authors:\n  - family: Buxton\n    surname: Buxton\n    orcd: x';
    const report = reportOn(essayWith({ authors }));
    expect(report).toContain('index.mdx:6:11  front-matter-valid');
    expect(report).toContain('Field `authors[0].orcd` is not a field of an essay.');
    expect(report).toContain('Did you mean `orcid`?');
  });

  it('with several wrong fields is told of all, in their order', () => {
    const report = reportOn(
      essayWith({ title: '', date: 'date: soon', language: 'language: en_GB!' }),
    );
    expect(report).toContain('3 problems found.');
    expect(report).toContain('Field `title` is missing.\n  Fix: Give the title.');
    expect(report).toContain('Field `date` is “soon”.');
    expect(report).toContain(
      'Field `language` is “en_GB!”.\n  Fix: Give a language tag (en-GB, ja).',
    );
  });

  it('with a day that does not exist is told so, though YAML would count it on', () => {
    expect(reportOn(essayWith({ date: 'date: 2025-02-30' }))).toContain(
      'Field `date` is “2025-02-30”.',
    );
  });

  it.each([
    ['0000-0002-1825-0097', 0],
    ['0000-0001-5109-3700', 0],
    ['0000-0002-1694-233X', 0],
    ['0000-0002-1825-0098', 1],
    ['https://orcid.org/0000-0002-1825-0097', 1],
  ])('has ORCID iD %s checked by its last digit (%i problems)', (orcid, count) => {
    const authors = `authors:\n  - family: Buxton\n    orcid: ${orcid}`;
    expect(readFrontMatter(essayWith({ authors }), file).problems).toHaveLength(count);
  });

  it('with an author of two kinds, or of none, is told', () => {
    for (const authors of [
      'authors:\n  - name: UNESCO\n    family: Buxton',
      'authors:\n  - given: Carol',
    ]) {
      expect(reportOn(essayWith({ authors }))).toContain(
        'Give an author with either `family` (and `given`) or `name`.',
      );
    }
  });

  it('that is no YAML is told with the line', () => {
    const report = reportOn('---\ntitle: "A title\ndate: 2025\n---\n');
    expect(report).toContain('front-matter-parses');
    expect(report).toContain('The front matter is not valid YAML');
  });

  it('that is missing is told with what it must have', () => {
    expect(reportOn('Just text.\n')).toContain(
      'index.mdx:1:1  front-matter-parses\n  The file has no front matter.',
    );
  });

  it('offers no style but the site’s, and takes no path for one', () => {
    expect(reportOn(essayWith({ style: 'citationStyle: ../../../etc/passwd' }))).toContain(
      'Field `citationStyle` is “../../../etc/passwd”.\n  Fix: Give a style the site offers: chicago-notes, chicago-notes-ibid, chicago-author-date, apa, mhra, vancouver.',
    );
  });
});
