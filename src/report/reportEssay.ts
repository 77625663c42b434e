import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { currentKey } from '../bibliography/currentKey.ts';
import { namedIn } from '../bibliography/nameWork.ts';
import type { Work } from '../bibliography/work.ts';
import { blankFrontMatter } from '../check/blankFrontMatter.ts';
import { parseEssay } from '../check/parseEssay.ts';
import type { CitationNode } from '../citations/scan/citationNode.ts';
import { scanCitations } from '../citations/scan/scanCitations.ts';
import { uncitedKeys } from '../citations/checkNocite.ts';
import { readingTime } from '../language/readingTime.ts';
import type { Problem } from '../problems/problem.ts';
import { readFrontMatter } from '../schema/readFrontMatter.ts';
import type { SourceFile } from '../sources/readSources.ts';
import { agesOf } from './agesOf.ts';
import { quotationsWithoutLocator } from './quotations.ts';
import type { EssayReport, Passage } from './siteReport.ts';

/**
 * What an editor should know of an essay: what it cites, what it doesn't, and
 * where to look. Nothing here is wrong by a rule; a person judges.
 *
 * @param problems What a check has to say of it.
 */
export function reportEssay(
  { path, text }: SourceFile,
  works: ReadonlyMap<string, Work>,
  problems: readonly Problem[],
): EssayReport {
  const { data } = readFrontMatter(text, path);
  const language = data?.language ?? 'en';
  const body = blankFrontMatter(text);
  const tree: Root = parseEssay(body, path).tree ?? { type: 'root', children: [] };
  scanCitations(tree, body, path, language);
  const nodes = citationsIn(tree);
  const named = nodes.flatMap(({ cluster }) => cluster.items);
  const keys = [...new Set(named.map(({ key }) => currentKey(key, works)))];
  const cited = keys.flatMap((key) => works.get(key) ?? []);
  const paragraphs = tree.children.filter(
    ({ type }) => type === 'paragraph' || type === 'blockquote',
  );
  const words = countWords(tree, language);
  return {
    address: path.split('/').at(-2) ?? path,
    title: data?.title ?? path,
    draft: data?.draft ?? false,
    language,
    words,
    readingTime: readingTime(words),
    citations: nodes.length,
    works: keys.length,
    paragraphs: paragraphs.length,
    paragraphsWithoutSource: paragraphs
      .filter((node, index) => !hasSource(node, tree) && !isSourcedAfter(paragraphs, index, tree))
      .map((node) => passage(node, path)),
    quotationsWithoutLocator: quotationsWithoutLocator(tree, path, works),
    pagesOutside: problems
      .filter(({ rule }) => rule === 'locator-in-pages')
      .map(({ place, fact }) => ({ place: `${place.file}:${place.line}`, words: fact })),
    listedUncited: uncitedKeys(data?.nocite ?? [], works).filter((key) => !keys.includes(key)),
    ages: agesOf(cited, Number(data?.date.slice(0, 4))),
    languages: count(cited.map(({ csl }) => csl.language ?? 'unknown')),
    authorsOfSeveral: Object.fromEntries(
      Object.entries(count(cited.flatMap(authorsOf))).filter(([, number]) => number > 1),
    ),
    problems: problems.map(
      ({ rule, place, fact }) => `${place.file}:${place.line}:${place.column} ${rule}: ${fact}`,
    ),
  };
}

const authorsOf = ({ csl }: Work): string[] =>
  namedIn(csl.author).map(
    ({ literal, family, given }) =>
      literal ?? [family, given?.charAt(0)].filter(Boolean).join(', '),
  );

function count(names: readonly string[]): Record<string, number> {
  const groups = [...Map.groupBy(names, (name) => name)];
  return Object.fromEntries(
    groups.map(([name, all]): [string, number] => [name, all.length]).sort((a, b) => b[1] - a[1]),
  );
}

function citationsIn(node: Nodes): CitationNode[] {
  const found: CitationNode[] = [];
  visit(node, 'citation', (citation: CitationNode) => void found.push(citation));
  return found;
}

/** Whether a part of the text cites a work, itself or in a note of the author's. */
function hasSource(node: RootContent, tree: Root): boolean {
  if (citationsIn(node).length > 0) return true;
  let isSourced = false;
  visit(node, 'footnoteReference', ({ identifier }) => {
    const note = definitionOf(tree, identifier);
    if (note && citationsIn(note).length > 0) isSourced = true;
  });
  return isSourced;
}

/** A quotation that stands by itself often has its source in the words behind it. */
const isSourcedAfter = (all: readonly RootContent[], index: number, tree: Root): boolean => {
  const next = all[index + 1];
  return all[index]?.type === 'blockquote' && next !== undefined && hasSource(next, tree);
};

export const definitionOf = (tree: Root, identifier: string): FootnoteDefinition | undefined =>
  tree.children.find(
    (node): node is FootnoteDefinition =>
      node.type === 'footnoteDefinition' && node.identifier === identifier,
  );

export function passage(node: Nodes, path: string): Passage {
  const words = toString(node).replaceAll(/\s+/g, ' ').trim();
  return {
    place: `${path}:${node.position?.start.line ?? 1}`,
    // Cut behind a word, where the language has spaces between them.
    words: words.length > 120 ? `${words.slice(0, 118).replace(/\s+\S*$/, '')} …` : words,
  };
}

/** Words of the text as its page counts them: notes apart, code included. */
function countWords(tree: Root, language: string): number {
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      text += node.value;
    // Words of two blocks are not one.
    if (node.type === 'paragraph' || node.type === 'heading') text += '\n';
    return undefined;
  });
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
