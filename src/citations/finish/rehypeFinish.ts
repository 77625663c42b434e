import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { VFile } from 'vfile';
import type { Work } from '../../bibliography/work.ts';
import type { CitedDocument, CitationRecord, DocumentRecord } from '../citedDocument.ts';
import { opaqueIds } from '../format/opaqueIds.ts';
import { countWords } from './countWords.ts';
import { richElements } from './richElements.ts';
import { linkVariables } from './linkVariables.ts';
import { nameHeadings } from './nameHeadings.ts';
import { setMarks, type Mark } from './setMarks.ts';
import { setNotes } from './setNotes.ts';
import { takeReferences, unwrapCitations } from './takeReferences.ts';

/**
 * Give marks, notes and references their final form, and hand what was learned
 * to the page as `record` in the document's front matter, the one way Astro
 * has from a plugin to a page.
 */
export function rehypeFinish({ works }: { works: ReadonlyMap<string, Work> }) {
  return (tree: Root, file: VFile): void => {
    const { cited } = file.data;
    if (!cited) return;
    const { language, sources } = cited;
    const { idOf, workOf } = opaqueIds(works);
    const frontmatter = (file.data.astro?.frontmatter ?? {}) as Record<string, unknown>;

    const headings = nameHeadings(tree);
    const references = takeReferences(tree);
    checkAllFormatted(cited, unwrapCitations(tree));
    linkVariables(tree, { workOf, language, titles: true, named: false });
    for (const { entry } of references)
      linkVariables(entry, { workOf, language, titles: false, named: true });

    const words = countWords(tree, language);
    const elements = richElements(tree);
    const marks = setMarks(tree, language);
    const preface = frontmatter.editorialNote as string | undefined;
    const record: DocumentRecord = {
      notes: setNotes(tree, {
        marks,
        sources,
        language,
        preface,
        recalled: recalledBy(cited, references, idOf),
      }),
      citations: citationsOf(cited, marks),
      references: references.map(({ id, entry }) => ({
        key: workOf(id).key,
        html: toHtml(entry.children),
      })),
      headings,
      words,
      elements,
    };
    frontmatter.record = record;
  };
}

/** A citation that reached the HTML but not its formatter would be published as source; better no page. */
function checkAllFormatted({ clusters }: CitedDocument, formatted: number): void {
  if (clusters.length !== formatted) {
    throw new Error(`Of ${clusters.length} citation clusters, ${formatted} were formatted.`);
  }
}

/**
 * The full entries of works that a note names for a second time, by note: a
 * short form beside its sentence should not send a reader looking.
 */
function recalledBy(
  { clusters }: CitedDocument,
  references: readonly { id: string; entry: Element }[],
  idOf: (key: string) => string,
): Map<number, ElementContent[][]> {
  const entries = new Map(references.map(({ id, entry }) => [id, entry.children]));
  const first = new Map<string, number>();
  const recalled = new Map<number, ElementContent[][]>();
  for (const { cluster, note } of clusters) {
    for (const { key } of cluster.items) {
      const entry = entries.get(idOf(key));
      if (!first.has(key)) first.set(key, note);
      else if (first.get(key) !== note && entry) {
        recalled.set(note, [...(recalled.get(note) ?? []), entry]);
      }
    }
  }
  return recalled;
}

/** Each use of each work, in the order of the text. */
function citationsOf({ clusters }: CitedDocument, marks: readonly Mark[]): CitationRecord[] {
  return clusters.flatMap(({ cluster, note }) => {
    const mark = marks.find((candidate) => candidate.note === note);
    return cluster.items.map(({ key }) => ({
      key,
      note,
      mark: mark?.id ?? '',
      sentence: mark?.sentence ?? '',
    }));
  });
}
