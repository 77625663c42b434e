import type { ElementContent, Parents, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { labelsIn } from '../../language/labels.ts';
import { isElement, isMark, numberOf } from './hast.ts';
import { sentenceAt } from './sentenceAt.ts';

/** A mark in the text. */
export interface Mark {
  /** Number of the note it points to. */
  note: number;
  id: string;
  /** The sentence it stands in, as plain text. */
  sentence: string;
  /** The child of the tree it stands in, after which its note's sheet goes. */
  block: Parents;
}

/** Id of the place a link to the note leads to. */
export const noteId = (note: number): string => `n${note}`;

/** Id of the note's sheet for narrow screens. */
export const sheetId = (note: number): string => `p${note}`;

const markId = (note: number, use: number): string => `r${note}${use > 1 ? `-${use}` : ''}`;

/**
 * Give every mark its final form: the word before it and the mark in a span
 * that does not break, in it a link to the note, for wide screens, and a button
 * that opens the note's sheet, for narrow ones. The style sheet shows one.
 */
export function setMarks(tree: Root, language: string): Mark[] {
  const labels = labelsIn(language);
  const marks: Mark[] = [];
  visitParents(tree, 'element', (node, ancestors) => {
    if (!isMark(node)) return undefined;
    const parent = ancestors.at(-1);
    if (!parent) return undefined;
    const note = numberOf(node);
    const use = marks.filter((mark) => mark.note === note).length + 1;
    const id = markId(note, use);
    marks.push({
      note,
      id,
      sentence: sentenceAt(node, ancestors, language),
      block: ancestors[1] ?? node,
    });

    const ariaLabel = labels.note(note);
    const sup = h('sup', { className: 'nr' }, [
      h('a', { href: `#${noteId(note)}`, role: 'doc-noteref', ariaLabel }, String(note)),
      h('button', { hidden: true, popovertarget: sheetId(note), ariaLabel }, String(note)),
    ]);
    const siblings = parent.children as ElementContent[];
    const index = siblings.indexOf(node);
    const follows = isSet(siblings[index - 1]);
    const word = follows ? [] : takeWord(siblings[index - 1]);
    const className = follows ? ['nb', 'next'] : ['nb'];
    siblings.splice(index, 1, h('span', { className, id }, [...word, sup]));
    return [SKIP, index + 1];
  });
  return marks;
}

const isSet = (node: ElementContent | undefined): boolean =>
  isElement(node) &&
  Array.isArray(node.properties.className) &&
  node.properties.className.includes('nb');

/** As much of a word as may be kept on one line with its mark. */
const longestWord = 30;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Cut the last word from a text, of a compound the last part, or only the last letter where words are long or unspaced. */
function takeWord(node: ElementContent | undefined): ElementContent[] {
  if (node?.type !== 'text') return [];
  const [word = ''] = /[^\s\u2010\u2013\u2014-]*[\u2010\u2013\u2014-]*$/.exec(node.value) ?? [];
  const kept =
    word.length > longestWord || unspaced.test(word) ? (/.\p{P}*$/u.exec(word)?.[0] ?? '') : word;
  if (!kept) return [];
  node.value = node.value.slice(0, node.value.length - kept.length);
  return [{ type: 'text', value: kept }];
}
