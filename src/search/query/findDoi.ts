/** What follows a DOI in publishers' addresses and is no part of it. */
const landing = /\/(?:full|fulltext|full\/html|abstract|abs|summary|pdf|epdf|html|xml|meta)$/i;

/**
 * The DOI that a text holds, in every way it may have been meant, best first;
 * none if there is none.
 *
 * People paste DOIs bare, after `doi:`, as addresses of doi.org or of a
 * publisher, percent-encoded, and with the sentence's own punctuation behind.
 */
export function findDoi(text: string): string[] {
  const found = /10\.\d{4,9}(?:\.\d+)*\/\S+/.exec(
    decode(text.replaceAll(/[\u200B-\u200D\u2060\u00AD\uFEFF]/g, '')),
  );
  if (!found) return [];
  const doi = trimEnd(found[0]);
  const isAddress = /https?:\/\/\S*$/i.test(text.slice(0, text.indexOf('10.')));
  const readings = isAddress ? [doi, trimEnd(doi.replace(/[?#].*$/, ''))] : [doi];
  const last = readings.at(-1) ?? doi;
  const shorter = isAddress ? last.replace(/\.pdf$/i, '').replace(landing, '') : last;
  return [...new Set([...readings, shorter])];
}

function decode(text: string): string {
  if (!/%[\da-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/** Without the punctuation of the sentence around; a bracket stays if it was opened within. */
function trimEnd(text: string): string {
  const last = text.at(-1) ?? '';
  const opening = brackets[last];
  const count = (letter: string) => text.split(letter).length;
  const isLoose = opening ? count(last) > count(opening) : /[.,;:!?'"’”»›*…_]/.test(last);
  return isLoose ? trimEnd(text.slice(0, -1)) : text;
}
