const number = /^(\D*)(\d+)(\D*)$/;

/** The last page in full: `107-15` is `107-115`, `S12-4` is `S12-S14`. */
function inFull(first: string, last: string): string {
  const [, prefix = '', from = ''] = number.exec(first) ?? [];
  const [, ownPrefix = '', to = '', suffix = ''] = number.exec(last) ?? [];
  if (from === '' || to === '') return last;
  const missing = Math.max(from.length - to.length, 0);
  return `${ownPrefix || prefix}${from.slice(0, missing)}${to}${suffix}`;
}

/** Ranges of pages in one form: lower case, without `pp.`, each from its first to its last. */
function rangesOf(pages: string): string[] {
  return pages
    .toLowerCase()
    .replaceAll(/\bpp?\.\s*/g, '')
    .split(/[,;]/)
    .map((range) => {
      const [first = '', last] = range.trim().split(/\s*[-‐-―−]+\s*/u);
      return last === undefined || last === first ? first : `${first}-${inFull(first, last)}`;
    })
    .filter(Boolean);
}

/**
 * Whether a registry's pages do not contradict ours.
 *
 * Registries often know the first page only; that agrees with every range that
 * begins there.
 */
export function samePages(here: string, there: string): boolean {
  const [ours, theirs] = [rangesOf(here), rangesOf(there)];
  if (ours.join() === theirs.join()) return true;
  const [only, ...more] = theirs;
  return more.length === 0 && only !== undefined && ours[0]?.split('-')[0] === only;
}
