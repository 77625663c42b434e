import type { CslName } from '../schema/work.ts';
import { sameText, textKey } from './textKey.ts';

/** `RS` is how some registries write `R. S.`. */
const runTogether = /^\p{Lu}{2,3}$/u;

const partsOf = (given: string): string[] => given.split(/[\s.\-‐]+/u).filter(Boolean);

const initials = (given: string): string[] =>
  partsOf(given).flatMap((part) => (runTogether.test(part) ? Array.from(part) : [part]));

/** An initial stands for every name that begins with it. */
function sameGivenPart(a: string, b: string): boolean {
  const [one = [], other = []] = [a, b].map((part) => Array.from(textKey(part)));
  const isInitial = one.length === 1 || other.length === 1;
  return one.join('') === other.join('') || (isInitial && one[0] === other[0]);
}

const partsAgree = (a: readonly string[], b: readonly string[]): boolean =>
  // A second name that only one of the two has is no contradiction.
  a.slice(0, b.length).every((part, index) => sameGivenPart(part, b[index] ?? ''));

/** Whether two given names can be one person's: `R. W.`, `RW`, `Rick` and `Rick William` can. */
const sameGiven = (a: string, b: string): boolean =>
  sameText(a, b) || partsAgree(partsOf(a), partsOf(b)) || partsAgree(initials(a), initials(b));

const particlesOf = (name: CslName): string[] =>
  [name['dropping-particle'], name['non-dropping-particle']].filter((part) => part !== undefined);

const surname = (name: CslName): string =>
  [...particlesOf(name), name.family].filter(Boolean).join(' ');

/** A name in reading order, for a sentence about it. */
export const nameInFull = (name: CslName): string =>
  name.literal ?? [name.given, surname(name), name.suffix].filter(Boolean).join(' ');

/**
 * Whether two names can be one person's or body's.
 *
 * Initials agree with the names they stand for, and particles may be counted to
 * the family name or left out; letters of the family name must be the same.
 */
export function sameName(a: CslName, b: CslName): boolean {
  if (a.literal !== undefined || b.literal !== undefined) {
    return sameText(nameInFull(a), nameInFull(b));
  }
  const families = [a, b].map((name) => [surname(name), name.family ?? '']);
  const sameFamily = families[0]?.some((one) => families[1]?.some((other) => sameText(one, other)));
  if (!sameFamily) return false;
  return !a.given || !b.given || sameGiven(a.given, b.given);
}
