import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mathOptions } from '../blocks/mathOptions.ts';
import type { Problem } from '../problems/problem.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkMath, mathOptions);

/** The tree of an essay's text, or what keeps it from being read. */
export function parseEssay(body: string, file: string): { tree?: Root; problems: Problem[] } {
  try {
    return { tree: parser.parse(body), problems: [] };
  } catch (error) {
    return { problems: [syntaxProblem(error, file)] };
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
