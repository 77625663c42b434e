import fc from 'fast-check';
import type { CslItem } from '../../src/schema/work.ts';

const name = fc.record({
  family: fc.constantFrom('Ash', 'Birch'),
  given: fc.constantFrom('Ann', 'Amy', 'Bo'),
});

/** How many works `fewWorks` has. */
export const workCount = 6;

/** Works with so few names, titles and years that most have others like them. */
export const fewWorks: fc.Arbitrary<Omit<CslItem, 'id'>[]> = fc.array(
  fc.record({
    type: fc.constantFrom('book', 'article-journal'),
    title: fc.constantFrom('On Light', 'On Shade: A History'),
    author: fc.array(name, { minLength: 1, maxLength: 4 }),
    issued: fc.constantFrom(2018, 2019).map((year) => ({ 'date-parts': [[year]] })),
  }),
  { minLength: workCount, maxLength: workCount },
);

/** Several documents; of each, its clusters; of each, the works in it by their place in `fewWorks`. */
export const documents: fc.Arbitrary<number[][][]> = fc.array(
  fc.array(fc.uniqueArray(fc.nat(workCount - 1), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 8,
  }),
  { minLength: 2, maxLength: 5 },
);
