/** A cluster as a program has set it: the keys it cites, and what a reader gets. */
export interface SetCluster {
  keys: string;
  text: string;
  /** Whether nothing was printed of it but an author in the text. */
  isEmpty?: boolean;
}

export interface Comparison {
  keys: string;
  theirs: string;
  ours?: string;
  /** `near`: but for case, punctuation and the abbreviation of page ranges. */
  verdict: 'equal' | 'near' | 'differs';
  isEmpty?: boolean;
  /** Whether we set a citation of the same works before it that has no fellow. */
  isLaterHere?: boolean;
  /** The keys of our cluster before it. */
  keysBefore?: string | undefined;
  /** Whether all its keys are cited where our tree has code or formulas. */
  isVerbatim?: boolean;
  /** Whether all its keys are cited in the words for an image. */
  isInImage?: boolean;
  /** Whether all its keys are cited in brackets that we tell are no citation. */
  isMalformed?: boolean;
  /** The words that entries of its works have in TeX commands that nobody knows. */
  wordsInCommands?: string[];
  /** The same of all works of its manuscript. */
  wordsInAll?: string[];
  /** The entries of its works, as typed. */
  entries?: string[];
  /** All entries of its manuscript, as typed. */
  library?: string;
  /** What our reader tells of its works. */
  told?: string[];
}

const plain = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** A text without its case and punctuation, `101–9` as `101–109`. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/(\d+)[-–](\d+)/g, (_, first: string, last: string) => {
      const kept = Math.max(0, first.length - last.length);
      return `${first} ${first.slice(0, kept)}${last}`;
    })
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether a text cites a key, and not only one that begins like it. */
const isCitedIn = (text: string, key: string): boolean =>
  new RegExp(`@\\{?${RegExp.escape(key)}(?![\\p{L}\\p{N}_])`, 'u').test(text);

/**
 * Lay our clusters beside pandoc's, in the order of the text, as a diff does:
 * the longest sequence of the same keys. What has no fellow is lost.
 */
export function alignClusters(
  theirs: readonly SetCluster[],
  ours: readonly SetCluster[],
  { verbatim, imageWords, malformed } = { verbatim: '', imageWords: '', malformed: '' },
): Comparison[] {
  const keysOf = (clusters: readonly SetCluster[], index: number) => clusters[index]?.keys;
  // How many clusters have a fellow from here on, in theirs and in ours.
  const rows = Array.from({ length: theirs.length + 1 }, () => new Uint32Array(ours.length + 1));
  const paired = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = theirs.length - 1; i >= 0; i -= 1) {
    for (let j = ours.length - 1; j >= 0; j -= 1) {
      const isPair = keysOf(theirs, i) === keysOf(ours, j);
      const count = isPair
        ? paired(i + 1, j + 1) + 1
        : Math.max(paired(i + 1, j), paired(i, j + 1));
      rows[i]?.fill(count, j, j + 1);
    }
  }
  let at = 0;
  return theirs.map(({ keys, text, isEmpty = false }, i): Comparison => {
    while (keysOf(ours, at) !== keys && at < ours.length && paired(i, at + 1) === paired(i, at))
      at += 1;
    const own = ours[at];
    if (own?.keys !== keys || paired(i, at) !== paired(i + 1, at + 1) + 1)
      return {
        keys,
        theirs: plain(text),
        verdict: 'differs',
        isEmpty,
        isVerbatim: keys.split(' ').every((key) => isCitedIn(verbatim, key)),
        isInImage: keys.split(' ').every((key) => isCitedIn(imageWords, key)),
        isMalformed: keys.split(' ').every((key) => isCitedIn(malformed, key)),
      };
    at += 1;
    const before = (clusters: readonly SetCluster[], end: number) =>
      clusters.slice(0, end).filter((each) => each.keys === keys).length;
    const isLaterHere = before(ours, at - 1) > before(theirs, i);
    const isEqual = plain(own.text) === plain(text);
    const isNear = bare(own.text) === bare(text);
    const verdict = isEqual ? 'equal' : isNear ? 'near' : 'differs';
    const keysBefore = ours[at - 2]?.keys;
    return {
      keys,
      theirs: plain(text),
      ours: plain(own.text),
      verdict,
      isEmpty,
      isLaterHere,
      keysBefore,
    };
  });
}
