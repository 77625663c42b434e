import { visit } from 'unist-util-visit';
import { currentKey } from '../bibliography/currentKey.ts';
import type { Work } from '../bibliography/work.ts';
import { scanCitations } from '../citations/scan/scanCitations.ts';
import { readFrontMatter } from '../schema/readFrontMatter.ts';
import { wholeLibrary } from '../schema/nocite.ts';
import type { SourceFile } from '../sources/readSources.ts';
import { blankFrontMatter } from './blankFrontMatter.ts';
import { parseEssay } from './parseEssay.ts';

/**
 * The works no essay cites, in the order of the library.
 *
 * On request and no rule: a library may well hold more than one essay needs.
 * An essay that cannot be read cites nothing; `checkEssays` tells of it.
 */
export function listUnused(
  essays: readonly SourceFile[],
  works: ReadonlyMap<string, Work>,
): Work[] {
  const cited = new Set(essays.flatMap(keysOf).map((key) => currentKey(key, works)));
  return cited.has(wholeLibrary) ? [] : [...works.values()].filter(({ key }) => !cited.has(key));
}

function keysOf({ path, text }: SourceFile): string[] {
  const keys = [...(readFrontMatter(text, path).data?.nocite ?? [])];
  const body = blankFrontMatter(text);
  const { tree } = parseEssay(body, path);
  if (!tree) return keys;
  scanCitations(tree, body, path);
  visit(tree, 'citation', ({ cluster }) => void keys.push(...cluster.items.map(({ key }) => key)));
  return keys;
}
