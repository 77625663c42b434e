import { hanLetters } from '../records/hanRuns.ts';

const gap = new RegExp(
  `(?<=[${hanLetters}、。，．・「」]) (?=[${hanLetters}、。，．・「」])`,
  'gu',
);

/** Words as text, those found within `<mark>`; built as nodes, so that no text can be taken for markup. */
export function markWords(words: readonly string[], isFound: (index: number) => boolean): Node[] {
  const nodes: Node[] = [];
  let plain = '';
  words.forEach((word, index) => {
    if (index > 0) plain += ' ';
    if (!isFound(index)) {
      plain += word;
      return;
    }
    nodes.push(document.createTextNode(plain), ...mark(word));
    plain = '';
  });
  return [...nodes, document.createTextNode(plain)];
}

/** Pagefind’s excerpt as nodes: its `<mark>`s, and all else as text. */
export function markExcerpt(excerpt: string): Node[] {
  let isFound = false;
  return excerpt.split(/(<\/?mark>)/).flatMap((piece) => {
    if (piece === '<mark>' || piece === '</mark>') {
      isFound = piece === '<mark>';
      return [];
    }
    // Undone what Pagefind did to make it fit for HTML, and what the index did to Japanese.
    const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll(gap, '');
    return isFound ? mark(text) : [document.createTextNode(text)];
  });
}

/** The word alone: the signs about it (`Space:`, `“space”`) were not what was found. */
function mark(text: string): Node[] {
  const [, before = '', word = text, after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(text) ?? [];
  const element = document.createElement('mark');
  element.textContent = word;
  return [document.createTextNode(before), element, document.createTextNode(after)];
}
