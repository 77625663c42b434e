import { expect, it } from 'vitest';
import { press } from './press.ts';

it(
  'npm run report writes a page and its data, beside the site and not into it',
  { timeout: 60_000 },
  async () => {
    const { run, read } = press();
    const { code, stdout } = await run('report', '--out', 'for-editors');
    expect(stdout).toContain('1 essay told in for-editors/index.html.');
    expect(code).toBe(0);
    expect(read('for-editors/index.html')).toContain('Paragraphs without a source: 3 of 9');
    const { essays } = JSON.parse(read('for-editors/report.json')) as {
      essays: { paragraphsWithoutSource: { words: string }[] }[];
    };
    expect(essays[0]?.paragraphsWithoutSource.map(({ words }) => words.split(' ')[0])).toEqual([
      'In',
      'When',
      'Space',
    ]);
    expect((await run('report', '--format', 'pdf')).code).toBe(2);
  },
);
