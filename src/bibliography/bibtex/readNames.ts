import type { CslName } from '../../schema/work.ts';
import { readTex } from './readTex.ts';
import { splitTop } from './splitTop.ts';

export interface NamesRead {
  names: CslName[];
  /** Names that are against the grammar, as typed. */
  odd: string[];
  /** TeX that could not be understood. */
  unknown: string[];
  /** Unknown commands around words that are kept. */
  unmarked: string[];
}

// One blank before suffices: a longer run is tried from its last blank, so the time stays linear.
const and = /[\s~](?:and)(?=[\s~])|^and(?=\s)/iy;
const comma = /,/y;
const space = /[\s~]/y;
const extended =
  /^\s*(family|given|prefix|suffix|useprefix|given-i|family-i|prefix-i|suffix-i|id)\s*=\s*(.*)$/is;

/** Whether a word is a particle: its first letter is small, and it is not in braces (btxdoc §4; biber on braces). */
function isParticle(word: string): boolean {
  // `{\o}`: a letter written by a command counts, as BibTeX's "special characters" do.
  const plain = /^\{?\\/.test(word) ? readTex(word, { markup: false }).text : word;
  return /^[^\p{L}{]*\p{Ll}/u.test(plain);
}

/** Braces around all of a name: a body, taken as it stands. */
const isWhole = (name: string): boolean =>
  /^\{(?!\\)[^]*\}$/.test(name) && splitTop(name, /[^{}]/y).length === 1;

/** Read a list of names by BibTeX's rules: `First von Last`, `von Last, First`, `von Last, Jr, First`. */
export function readNames(value: string): NamesRead {
  const unknown: string[] = [];
  const unmarked: string[] = [];
  const odd: string[] = [];
  const text = (parts: readonly string[]): string => {
    const read = readTex(parts.join(' '), { markup: false });
    unknown.push(...read.unknown);
    unmarked.push(...read.unmarked);
    return read.text.replaceAll(/[\s\u00a0]+/g, ' ');
  };
  const name = (found: {
    particle: string[];
    family: string[];
    given: string[];
    suffix?: string[];
  }): CslName => {
    const family = text(found.family);
    const given = text(found.given);
    const particle = text(found.particle);
    const suffix = text(found.suffix ?? []);
    if (given === '' && particle === '' && suffix === '') return { literal: family };
    return {
      ...(family && { family }),
      ...(given && { given }),
      ...(particle && { 'non-dropping-particle': particle }),
      ...(suffix && { suffix }),
    };
  };
  const words = (part: string): string[] => splitTop(part, space).filter((word) => word !== '');

  const readName = (typed: string): CslName => {
    if (isWhole(typed)) return { literal: text([typed]) };
    const parts = splitTop(typed, comma);
    if (parts.every((part) => extended.test(part))) return readExtended(parts);
    // `Dolman, E.,`: a comma too many at the end says nothing.
    while (parts.length > 1 && parts.at(-1)?.trim() === '') parts.pop();
    const [first = [], second = [], third] = parts.map(words);
    if (parts.length > 3 || first.length === 0) {
      odd.push(typed);
      return { literal: text([typed]) };
    }
    if (parts.length === 1) {
      const begin = first.findIndex((word, index) => index < first.length - 1 && isParticle(word));
      if (begin < 0)
        return name({ particle: [], family: first.slice(-1), given: first.slice(0, -1) });
      const finish = first.findLastIndex(
        (word, index) => index < first.length - 1 && isParticle(word),
      );
      return name({
        given: first.slice(0, begin),
        particle: first.slice(begin, finish + 1),
        family: first.slice(finish + 1),
      });
    }
    const last = first.findLastIndex((word, index) => index < first.length - 1 && isParticle(word));
    // `Müller von Berg, A.`: a particle stands before the family name, not in it.
    const particles = first[0] !== undefined && isParticle(first[0]) ? last + 1 : 0;
    return name({
      particle: first.slice(0, particles),
      family: first.slice(particles),
      given: third ?? second,
      suffix: third ? second : [],
    });
  };
  /** BibLaTeX's `family=…, given=…, prefix=…, suffix=…` (biblatex manual §3.4). */
  const readExtended = (parts: readonly string[]): CslName => {
    const part = (wanted: string): string[] =>
      parts.flatMap((item) => {
        const [, label = '', content = ''] = extended.exec(item) ?? [];
        return label.toLowerCase() === wanted ? [content.replaceAll(/^"|"$/g, '')] : [];
      });
    return name({
      family: part('family'),
      given: part('given'),
      particle: part('prefix'),
      suffix: part('suffix'),
    });
  };

  const names: CslName[] = [];
  for (const part of splitTop(value, and)) {
    const typed = part.trim();
    if (/^[\s~]*$/.test(typed)) odd.push(part);
    // `and others` becomes a name of its own, as pandoc and Zotero have it: CSL has no other word for it.
    else names.push(typed.toLowerCase() === 'others' ? { literal: 'others' } : readName(typed));
  }
  return { names, odd, unknown, unmarked };
}
