import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Work } from '../bibliography/work.ts';
import { checkCitations } from '../citations/checkCitations.ts';
import type { Problem } from '../problems/problem.ts';
import { readFrontMatter } from '../schema/readFrontMatter.ts';
import type { SourceFile } from '../sources/readSources.ts';
import { blankFrontMatter } from './blankFrontMatter.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/**
 * Everything wrong with the essays of a site, without building it: front
 * matter, Markdown and citations.
 *
 * The build asks the same of each essay as it renders it, but would stop at
 * the first; an author is to hear of all at once, before anything is touched.
 */
export function checkEssays(
  essays: readonly SourceFile[],
  works: ReadonlyMap<string, Work>,
): Problem[] {
  return essays.flatMap(({ path, text }) => [
    ...readFrontMatter(text, path).problems,
    ...checkBody(text, path, works),
  ]);
}

function checkBody(text: string, path: string, works: ReadonlyMap<string, Work>): Problem[] {
  const body = blankFrontMatter(text);
  try {
    return checkCitations(parser.parse(body), body, path, works);
  } catch (error) {
    return [syntaxProblem(error, path)];
  }
}

/** What MDX could not read. Its message has the fact; its place may be a point or a range. */
function syntaxProblem(error: unknown, file: string): Problem {
  const { reason, place } = error as { reason?: string; place?: MessagePlace };
  if (!reason) throw error;
  const { line, column } = (place && 'start' in place ? place.start : place) ?? {
    line: 1,
    column: 1,
  };
  return {
    rule: 'essay-parses',
    place: { file, line, column },
    fact: `The text is not valid MDX: ${reason}.`,
    fix: 'In MDX `{` and `<` begin code: write `\\{` and `\\<` for the signs themselves, and close every tag.',
  };
}

interface Point {
  line: number;
  column: number;
}
type MessagePlace = Point | { start: Point };
