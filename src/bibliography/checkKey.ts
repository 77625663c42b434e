import type { Problem } from '../problems/problem.ts';
import type { Work } from './work.ts';

/**
 * Signs that end a key in a citation, even in `@{…}`, or that a key has been
 * used to break out of an attribute with (CITATIONS, "Script survives through
 * citation keys"); a key needs a letter or digit to have an address.
 */
const citable = /^(?=.*[\p{L}\p{N}])[^\s<>"`\\{}[\],;=\p{C}]{1,200}$/u;

/** Tell a key that cannot be cited: an author would type it and nothing would happen. */
export function checkKey({ key, place }: Pick<Work, 'key' | 'place'>): Problem[] {
  if (citable.test(key)) return [];
  const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return [
    {
      rule: 'bibliography-key-citable',
      place,
      fact: `The key \`${shown}\` cannot be cited.`,
      fix: 'Write letters and digits, with marks such as `-`, `:` or `_` between them.',
    },
  ];
}
