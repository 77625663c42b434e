import { isOthers } from '../bibliography/nameWork.ts';
import type { CslName } from '../schema/work.ts';
import { oneLine } from './oneLine.ts';
import { escapeTex } from './texText.ts';

/** Words that begin with a small letter, which BibTeX would take for a particle (btxdoc §4). */
const particle = /^\P{L}*\p{Ll}/u;
const divides = /,|(?:^|\s)and(?:\s|$)/i;

const words = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** A part of a name, in braces where BibTeX would divide it. */
function namePart(text: string | undefined, isFamily = false): string {
  if (!text) return '';
  const tex = escapeTex(text);
  const isTaken =
    divides.test(text) || (isFamily && text.split(/\s/).some((w) => particle.test(w)));
  return isTaken ? `{${tex}}` : tex;
}

/**
 * A name as BibTeX divides it: `von Last, Jr, First` (btxdoc §4), a body in braces.
 *
 * Its one kind of particle stands for both of CSL's.
 */
export function bibtexName(name: CslName): string {
  const { literal, family, given, suffix } = name;
  // “and others” is BibTeX's own word for “et al.”.
  if (isOthers(name)) return 'others';
  if (literal !== undefined || !family) return `{${escapeTex(literal ?? words([given, suffix]))}}`;
  const particles = words([name['dropping-particle'], name['non-dropping-particle']]);
  if (!given && !suffix && !particles) return `{${escapeTex(family)}}`;
  const last = words([escapeTex(particles), namePart(family, true)]);
  return [last, ...(suffix ? [namePart(suffix)] : []), namePart(given)].join(', ').trim();
}

/** A name as RIS has it: `Lastname, Firstname, Suffix` (RIS specification, “Author tags”). */
export function risName(name: CslName): string {
  const { literal, family, given, suffix } = name;
  if (literal !== undefined || !family) return oneLine(literal ?? words([given, suffix]));
  const last = words([name['non-dropping-particle'], family]);
  const first = words([given, name['dropping-particle']]);
  return oneLine(
    [last, first || undefined, suffix].filter((part) => part !== undefined).join(', '),
  );
}
