import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/problems/annotations.ts';
import { excerpt } from '../../src/problems/excerpt.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { ProblemsError, reportProblems, throwIfAny } from '../../src/problems/report.ts';
import { ruleDocs } from '../../src/problems/ruleDocs.ts';
import { rules } from '../../src/problems/rules.ts';

const at = (file: string, line: number, column: number, rule: Problem['rule']): Problem => ({
  rule,
  place: { file, line, column },
  fact: 'It is so.',
  fix: 'Make it otherwise.',
});
const late = at('b.mdx', 1, 1, 'note-marked');
const early = at('a.mdx', 3, 1, 'note-marked');
const first = at('a.mdx', 2, 5, 'work-dated');

describe('a report', () => {
  it('lists problems file by file and place by place, each once, whatever order they came in', () => {
    expect(reportProblems([late, early, first, late])).toBe(
      [
        '3 problems found: 2 errors and 1 warning.',
        'a.mdx:2:5  work-dated (warning)\n  It is so.\n  Fix: Make it otherwise.',
        'a.mdx:3:1  note-marked\n  It is so.\n  Fix: Make it otherwise.',
        'b.mdx:1:1  note-marked\n  It is so.\n  Fix: Make it otherwise.',
      ].join('\n\n'),
    );
    expect(reportProblems([first, late, early])).toBe(reportProblems([early, first, late]));
  });

  it.each([
    [[late], '1 problem found.'],
    [[late, early], '2 problems found.'],
    [[first], '1 warning.'],
  ])('counts errors and warnings', (problems, heading) => {
    expect(reportProblems(problems).split('\n')[0]).toBe(heading);
  });

  it('shows the line with a caret under the place', () => {
    const sources = new Map([['a.mdx', 'one\ntwo [@x] three\n']]);
    expect(reportProblems([first], { sources })).toContain(
      '  Fix: Make it otherwise.\n  2 | two [@x] three\n    |     ^',
    );
  });

  it('marks its parts for a terminal', () => {
    const report = reportProblems([first], { paint: (part, text) => `<${part}>${text}</${part}>` });
    expect(report).toContain('<place>a.mdx:2:5</place>  <warning>work-dated (warning)</warning>');
  });
});

describe('an excerpt', () => {
  it('of a long line is the part around the place', () => {
    const line = `${'a'.repeat(200)}@${'b'.repeat(200)}`;
    const [shown = '', caret = ''] = excerpt(line, { file: 'a', line: 1, column: 201 }).split('\n');
    expect(shown).toMatch(/^ {2}1 \| …a+@b+…$/);
    expect(shown.indexOf('@')).toBe(caret.indexOf('^'));
  });

  it('points to its place behind signs of double width', () => {
    const [, caret] = excerpt('宇宙@x', { file: 'a', line: 1, column: 3 }).split('\n');
    expect(caret).toBe('    |     ^');
  });

  it('shows no control character', () => {
    expect(excerpt('a\u001B[31m@x', { file: 'a', line: 1, column: 6 })).not.toContain('\u001B');
  });

  it.each([0, 5])('is none where the source has no line %s', (line) => {
    expect(excerpt('one\n', { file: 'a', line, column: 1 })).toBe('');
  });
});

describe('a build', () => {
  it('stops at errors and tells warnings with them', () => {
    expect(() => {
      throwIfAny([late, first]);
    }).toThrow(ProblemsError);
    expect(() => {
      throwIfAny([late, first]);
    }).toThrow('work-dated (warning)');
  });

  it('goes on where there are only warnings', () => {
    expect(() => {
      throwIfAny([first]);
    }).not.toThrow();
  });
});

describe('annotations for GitHub', () => {
  it('name file, line, column and rule, with its own signs escaped', () => {
    const odd = { ...at('a,b:c.mdx', 2, 5, 'work-dated'), fact: '100%\nof it.' };
    expect(annotations([late, odd])).toBe(
      [
        '::warning file=a%2Cb%3Ac.mdx,line=2,col=5,title=work-dated::100%25%0Aof it. Fix: Make it otherwise.',
        '::error file=b.mdx,line=1,col=1,title=note-marked::It is so. Fix: Make it otherwise.',
      ].join('\n'),
    );
  });
});

it('documents every rule by cause, example and fix', () => {
  expect(Object.keys(ruleDocs).sort()).toEqual(Object.keys(rules).sort());
  for (const doc of Object.values(ruleDocs)) {
    for (const words of Object.values(doc)) expect(words).not.toBe('');
  }
});
