import type { Work } from '../bibliography/work.ts';
import { checkBlocks } from '../blocks/checkBlocks.ts';
import { checkCitations } from '../citations/checkCitations.ts';
import { checkNocite } from '../citations/checkNocite.ts';
import type { Problem } from '../problems/problem.ts';
import { severityOf } from '../problems/severity.ts';
import { readFrontMatter } from '../schema/readFrontMatter.ts';
import type { SourceFile } from '../sources/readSources.ts';
import { checkTogether } from './checkTogether.ts';
import { blankFrontMatter } from './blankFrontMatter.ts';
import { keepTree } from './checkedTrees.ts';
import { parseEssay } from './parseEssay.ts';

/**
 * Everything wrong with the essays of a site, without building it: front
 * matter, Markdown, citations and components.
 *
 * The build asks the same of each essay as it renders it, but would stop at
 * the first; an author is to hear of all at once, before anything is touched.
 */
export const checkEssays = (
  essays: readonly SourceFile[],
  works: ReadonlyMap<string, Work>,
): Problem[] => [...essays.flatMap((essay) => checkEssay(essay, works)), ...checkTogether(essays)];

/** Everything wrong with one essay, whatever others there are. */
export function checkEssay(
  { path, text }: SourceFile,
  works: ReadonlyMap<string, Work>,
): Problem[] {
  const { data, problems } = readFrontMatter(text, path);
  return [
    ...problems,
    ...checkNocite(data?.nocite ?? [], text, path, works),
    ...checkBody(text, path, works, data?.language),
  ];
}

function checkBody(
  text: string,
  path: string,
  works: ReadonlyMap<string, Work>,
  language?: string,
): Problem[] {
  const body = blankFrontMatter(text);
  const { tree, problems } = parseEssay(body, path);
  if (!tree) return problems;
  const found = [...checkCitations(tree, body, path, works, language), ...checkBlocks(tree, path)];
  if (!found.some(({ rule }) => severityOf(rule) === 'error')) {
    keepTree(path, { body, works, tree });
  }
  return found;
}
