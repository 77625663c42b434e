/** Signs that exporters escape although nothing in an address is TeX: Mendeley writes `a\_b`, others `a{\_}b`. */
const escaped = /\{\\([_%&#$~])\}|\\([_%&#${}~])(?:\{\})?/g;
/** How TeX prints the tilde of an address, which stands for a space in text. */
const tilde = /\$\\sim\$|\{\\textasciitilde\}|\\textasciitilde(?:\{\}| ?)/g;
const wrapped = /^\\(?:url|href|path)\{([^{}]*)\}.*$/s;

/** Read a field that biblatex takes letter for letter: `doi`, `url`, `eprint` (manual §2.2.1, "Verbatim fields"). */
export const readVerbatim = (value: string): string =>
  value
    .trim()
    .replace(wrapped, '$1')
    .replaceAll(tilde, '~')
    .replaceAll(escaped, (_, braced?: string, bare?: string) => braced ?? bare ?? '')
    .replace(/^\{([^{}]*)\}$/, '$1')
    .trim();
