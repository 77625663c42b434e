import { expect, it } from 'vitest';
import type { LibraryWork } from '../../src/library/library.ts';
import { relatedWorks } from '../../src/library/relatedWorks.ts';

const work = (key: string, author: object[], container?: string) =>
  ({ key, csl: { type: 'book', author, 'container-title': container } }) as unknown as LibraryWork;
const keys = (works: LibraryWork[]) => works.map(({ key }) => key);
const sato = { family: 'Satō', given: 'Akira' };

it('names the other works of each author and of the container', () => {
  const first = work('first', [sato, { family: 'Roe', given: 'Jane' }], 'Gripla');
  const library = [
    first,
    work('second', [{ family: 'Satō', given: 'A.' }]),
    work('third', [], 'Gripla'),
  ];
  const found = relatedWorks(library)(first).map(({ kind, name, works, count }) => [
    kind,
    name,
    keys(works),
    count,
  ]);
  expect(found).toEqual([
    ['author', 'Satō', ['second'], 1],
    ['container', 'Gripla', ['third'], 1],
  ]);
});

it.each([
  { of: 0, names: [1, 20] },
  { of: 50, names: [40, 60] },
  { of: 99, names: [79, 98] },
])('names the twenty nearest of a hundred, at $of', ({ of, names: [from = 0, to = 0] }) => {
  const library = Array.from({ length: 100 }, (_, index) => work(String(index), [sato]));
  const [found] = library.slice(of, of + 1).flatMap(relatedWorks(library));
  expect(found?.count).toBe(99);
  const around = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  expect(keys(found?.works ?? [])).toEqual(around.filter((key) => key !== String(of)));
});
