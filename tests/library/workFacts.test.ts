import { expect, it } from 'vitest';
import { labelsIn } from '../../src/language/labels.ts';
import { workFacts } from '../../src/library/workFacts.ts';

it('an address of FTP is shown and leads nowhere', () => {
  const facts = workFacts(
    { id: 'a', type: 'book', title: 'A', URL: 'ftp://ftp.dante.de/a.pdf' },
    labelsIn('en-GB').library,
    'en-GB',
  );
  expect(facts).toContainEqual({ label: 'Address', value: 'ftp://ftp.dante.de/a.pdf' });
});

const factsOf = (ISBN: string) =>
  workFacts({ id: 'a', type: 'book', title: 'A', ISBN }, labelsIn('en-GB').library, 'en-GB');

it.each([
  ['978-0-14-143960-0', '9780141439600'],
  ['0-306-40615-2 (hbk), 978-0-306-40615-7', '0306406152'],
  ['080442957X', '080442957X'],
])('an ISBN, %s, leads to the book', (isbn, bare) => {
  expect(factsOf(isbn)).toContainEqual({
    label: 'ISBN',
    value: isbn,
    href: `https://openlibrary.org/isbn/${bare}`,
  });
});
