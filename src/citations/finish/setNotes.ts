import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { labelsIn } from '../../language/labels.ts';
import type { NoteRecord } from '../citedDocument.ts';
import { endWith } from './endWith.ts';
import { copyWithoutIds, isElement, isNotes } from './hast.ts';
import { noteId, sheetId, type Mark } from './setMarks.ts';

/** What is known of the notes before they are set. */
interface NotesOptions {
  marks: readonly Mark[];
  sources: ReadonlySet<number>;
  language: string;
  /** The full entries of works that a note names in short, by the note's number. */
  recalled: ReadonlyMap<number, readonly ElementContent[][]>;
  /** A sentence by the editor, to stand before the notes. */
  preface?: string | undefined;
}

/**
 * Set the notes: endnotes, which the style sheet moves to the margin where
 * there is one, and a copy of each as a sheet behind the block that marks it.
 *
 * The endnote is the note. The sheet is a copy, because a closed popover is
 * hidden even where no style sheet is read.
 */
export function setNotes(
  tree: Root,
  { marks, sources, language, preface, recalled }: NotesOptions,
): NoteRecord[] {
  const section = tree.children.find((node): node is Element => isNotes(node));
  const list = section?.children.find((node) => isElement(node, 'ol'));
  if (!section || !list) return [];
  const items = list.children.filter((node) => isElement(node, 'li'));

  const notes = items.map((item, index) => {
    const number = index + 1;
    const kind = sources.has(number) ? ('source' as const) : ('author' as const);
    return { number, kind, content: contentOf(item), marks: marksOf(number, marks) };
  });
  const labels = labelsIn(language);
  const title = labels.notes(notes.length);
  section.properties = { className: ['notes'], role: 'doc-endnotes', ariaLabelledBy: ['notes'] };
  section.children = [
    h('h2', { id: 'notes' }, title),
    ...(preface ? [h('p', { className: 'preface' }, preface)] : []),
    h(
      'ol',
      notes.map((note) => endnote(note, language)),
    ),
  ];
  // Backwards, so that several sheets of one block stand in the order of their notes.
  for (const note of [...notes].reverse()) {
    const block = note.marks[0]?.block as Element | undefined;
    if (!block) continue;
    tree.children.splice(
      tree.children.indexOf(block) + 1,
      0,
      sheet(note, recalled.get(note.number) ?? [], language),
    );
  }
  return notes.map(({ number, kind }) => ({ number, kind }));
}

interface Note extends NoteRecord {
  content: ElementContent[];
  marks: readonly Mark[];
}

const marksOf = (number: number, marks: readonly Mark[]): Mark[] =>
  marks.filter(({ note }) => note === number);

/** What a note says, without the links back that remark-rehype adds and the space before them. */
function contentOf(item: Element): ElementContent[] {
  visit(item, 'element', (node) => {
    const links = node.children.filter(
      (child) => isElement(child) && 'dataFootnoteBackref' in child.properties,
    );
    if (links.length === 0) return;
    node.children = node.children.filter((child) => !links.includes(child));
    const last = node.children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
  });
  return item.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
}

function endnote({ number, kind, content, marks }: Note, language: string): Element {
  const labels = labelsIn(language);
  const back = marks.map(({ id }, index) =>
    h(
      'a',
      {
        href: `#${id}`,
        role: 'doc-backlink',
        className: 'back',
        ariaLabel: labels.backToMark(number, index + 1),
      },
      '↩\uFE0E',
    ),
  );
  const links = back.flatMap((link) => [{ type: 'text', value: ' ' } as const, link]);
  return h('li', { id: `f${number}`, dataNote: kind }, [
    // Where a link to the note leads; the style sheet pins it to the window to highlight without a jump.
    h('span', { id: noteId(number), className: 't' }),
    ...endWith(content, links),
  ]);
}

function sheet(
  { number, content }: Note,
  recalled: readonly ElementContent[][],
  language: string,
): Element {
  const labels = labelsIn(language);
  const id = sheetId(number);
  return h(
    'div',
    {
      popover: '',
      hidden: true,
      className: 'sheet',
      id,
      role: 'note',
    },
    [
      h(
        'button',
        {
          popovertarget: id,
          ariaLabel: labels.close,
        },
        '×',
      ),
      h('b', { tabIndex: -1, autoFocus: true }, labels.note(number)),
      ...copyWithoutIds(content),
      ...recalled.map((entry) => h('p', { className: 'full' }, copyWithoutIds(entry))),
    ],
  );
}
