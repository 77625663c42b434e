import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { VFile } from 'vfile';
import type { CitedDocument, CitationRecord, DocumentRecord } from '../citedDocument.ts';
import type { CitedLibrary } from '../citedLibrary.ts';
import { opaqueIds } from '../format/opaqueIds.ts';
import { countWords } from './countWords.ts';
import { linkCitations } from './linkCitations.ts';
import { linkVariables } from './linkVariables.ts';
import { nameHeadings } from './nameHeadings.ts';
import { nameWideFigures } from './nameWideFigures.ts';
import { richElements } from './richElements.ts';
import { setMarks, type Mark } from './setMarks.ts';
import { setNotes } from './setNotes.ts';
import { setCitations, type SetCitation } from './setCitations.ts';
import { takeReferences } from './takeReferences.ts';

/**
 * Give marks, notes and references their final form, and hand what was learned
 * to the page as `record` in the document's front matter, the one way Astro
 * has from a plugin to a page.
 */
export function rehypeFinish(library: CitedLibrary) {
  return (tree: Root, file: VFile): void => {
    const { cited } = file.data;
    if (!cited) return;
    const { works } = library;
    const { language, sources } = cited;
    const { idOf, workOf } = opaqueIds(works);
    const frontmatter = (file.data.astro?.frontmatter ?? {}) as Record<string, unknown>;

    const headings = nameHeadings(tree);
    const references = takeReferences(tree);
    const { formatted, citations } = setCitations(tree, cited);
    checkAllFormatted(cited, formatted);
    linkCitations(tree, workOf);
    linkVariables(tree, { workOf, language, titles: 'entry', named: false });
    for (const { entry } of references)
      linkVariables(entry, { workOf, language, titles: 'work', named: true });

    const words = countWords(tree, language);
    const recalled = recalledBy(cited, references, idOf);
    const elements = [...richElements(tree), ...(recalled.size > 0 ? ['short-note'] : [])];
    const wideFigures = nameWideFigures(tree);
    const marks = setMarks(tree, language);
    const preface = frontmatter.editorialNote as string | undefined;
    const record: DocumentRecord = {
      notes: setNotes(tree, {
        marks,
        sources,
        language,
        preface,
        recalled,
      }),
      citations: citationsOf(cited, marks, citations),
      references: references.map(({ id, entry }) => ({
        key: workOf(id).key,
        html: toHtml(entry.children),
      })),
      headings,
      words,
      elements,
      wideFigures,
    };
    frontmatter.record = record;
  };
}

/** A citation that reached the HTML but not its formatter would be published as source; better no page. */
function checkAllFormatted({ clusters }: CitedDocument, formatted: ReadonlySet<string>): void {
  const tokens = clusters.flatMap(({ token, authorToken }) => [token, authorToken ?? token]);
  const lost = tokens.filter((token) => !formatted.has(token));
  if (lost.length > 0) {
    throw new Error(`Of ${clusters.length} citation clusters, ${lost.length} were not formatted.`);
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
  for (const { cluster, note, setting } of clusters) {
    // A citation in the text leads to its entry itself.
    if (note === undefined || setting === 'text') continue;
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
function citationsOf(
  { clusters }: CitedDocument,
  marks: readonly Mark[],
  citations: readonly SetCitation[],
): CitationRecord[] {
  return clusters.flatMap(({ token, cluster, note }) => {
    const place =
      note === undefined
        ? citations.find((citation) => citation.token === token)
        : marks.find((mark) => mark.note === note);
    return cluster.items.map(({ key }) => ({
      key,
      ...(note === undefined ? {} : { note }),
      mark: place?.id ?? '',
      sentence: place?.sentence ?? '',
    }));
  });
}
