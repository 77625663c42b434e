import type { Work } from '../../bibliography/work.ts';
import type { CitedDocument, PlacedCluster } from '../citedDocument.ts';
import { styles } from '../styles.ts';
import type { CitationItem, Engine } from './citeproc.ts';
import { htmlBehind, textOfHtml } from './cutHtml.ts';
import { engineFor } from './engineFor.ts';
import { formatAtLast } from './formatAtLast.ts';
import { formatAuthor, type CitedAuthor } from './formatAuthor.ts';
import { hasContent } from './hasContent.ts';
import { joinByWord } from './joinByWord.ts';
import { linkNumbers, maskDigits } from './linkNumbers.ts';
import { locatorInWords } from './locatorInWords.ts';
import { opaqueIds } from './opaqueIds.ts';
import { setCluster } from './setCluster.ts';
import { toCitation } from './toCitation.ts';

/** A document's citations in a style: HTML by token, and the reference list in the style's order. */
export interface Formatted {
  clusters: ReadonlyMap<string, string>;
  entries: FormattedEntry[];
}

/** An entry of a reference list; the work by its opaque id. */
export interface FormattedEntry {
  id: string;
  html: string;
}

/**
 * Format all clusters of a document in one pass, with their true note numbers.
 *
 * One pass, because full and short forms, and the letters of 2018a and 2018b,
 * depend on what the rest of the document cites. Names in running text come
 * after it, when it is known which initials they need.
 */
export function formatClusters(
  { clusters, uncited, style, language }: CitedDocument,
  works: ReadonlyMap<string, Work>,
): Formatted {
  const { idOf, workOf } = opaqueIds(works);
  const engine = engineFor(works, { style, language });
  const { form, omitsLocators, joinsByWord } = styles[style];
  const options = {
    locatorInWords: locatorInWords(engine),
    omitsLocators,
    maskAffix: form === 'numeric' ? maskDigits : undefined,
  };
  const citations = clusters.map((cluster) => toCitation(cluster, idOf, options));
  const formatted = formatAtLast(engine, citations, uncited.map(idOf));
  const entries = entriesOf(engine);

  const ibid = engine.getTerm('ibid', 'long', 0);
  const html = new Map<string, string>();
  for (const [index, cluster] of clusters.entries()) {
    const { token, authorToken, setting } = cluster;
    const text = formatted[index] ?? '';
    const lead = itemsOf(engine, token)[0];
    const author =
      authorToken && lead ? formatAuthor(engine, lead, workOf(lead.id), language) : undefined;
    if (authorToken && author && lead) {
      const { csl } = workOf(lead.id);
      const isJoined = joinsByWord && !author.isTitle;
      html.set(
        authorToken,
        isJoined ? joinByWord(author.html, csl, { engine, language }) : author.html,
      );
    }
    const isAfterAuthor = authorToken !== undefined;
    const isTitleless = form === 'note' && author?.isTitle;
    // Amid the words of an author's note a page may well stand alone.
    const isPage =
      setting === 'note' && itemsOf(engine, token).some((item) => isBare(engine, item));
    const isWhole = hasContent(text) && !isTitleless && !isPage;
    const whole =
      author && setting === 'aside'
        ? besideAuthor(text, author)
        : isWhole
          ? text
          : withAuthors(engine, cluster);
    const set = whole && setCluster(whole, { setting, isAfterAuthor, language, ibid });
    html.set(token, form === 'numeric' ? linkNumbers(set, idsOf(cluster, idOf), engine) : set);
  }
  return { clusters: html, entries };
}

const idsOf = ({ cluster }: PlacedCluster, idOf: (key: string) => string): string[] =>
  cluster.items.map(({ key }) => idOf(key));

/** A cluster's items as the engine has them, with their positions. */
const itemsOf = (engine: Engine, token: string) =>
  (engine.registry.citationreg.citationById[token]?.sortedItems ?? []).map(([, item]) => item);

/**
 * What is left of a cluster in the words of an author's own note, where the
 * name, or the title for want of one, has just been said; perhaps nothing.
 */
function besideAuthor(html: string, author: CitedAuthor): string {
  const [said, text] = [textOfHtml(author.html), textOfHtml(html)];
  const stops = /^[,;:.\s]*/.exec(text.slice(said.length))?.[0] ?? '';
  const isRepeated = author.isTitle && text.startsWith(said);
  const rest = isRepeated ? htmlBehind(html, said.length + stops.length) : html;
  return hasContent(rest) ? rest : '';
}

/** Whether nothing but a page, or nothing at all, is left of a work without its author: `12.` */
function isBare(engine: Engine, item: CitationItem): boolean {
  if (!item['suppress-author']) return false;
  const alone = { ...item, prefix: '', suffix: '', locator: '' };
  return !hasContent(engine.makeCitationCluster([alone]));
}

/**
 * A cluster of which too little was left without its author, with the author.
 *
 * A short form may be a name and nothing more (MHRA), and the reader would get
 * an empty note, or a page of nobody knows what; a note without its title tells
 * nobody what it is about.
 */
function withAuthors(engine: Engine, { token }: PlacedCluster): string {
  const items = itemsOf(engine, token).map((item) => ({ ...item, 'suppress-author': false }));
  return engine.makeCitationCluster(items);
}

/** The reference list of what an engine was last given to cite, in the style's order. */
export function entriesOf(engine: Engine): FormattedEntry[] {
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  return entries.map((html, index) => ({ id: ids[index]?.[0] ?? '', html }));
}
