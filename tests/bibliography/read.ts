import { readBibliography } from '../../src/bibliography/readBibliography.ts';
import type { CslItem } from '../../src/schema/work.ts';

/** Read one `.bib` file, with its problems as `line:column rule fact`. */
export function read(text: string, path = 'refs.bib') {
  const { works, problems } = readBibliography([{ path, text }]);
  return {
    works,
    keys: works.map(({ key }) => key),
    problems,
    told: problems.map(({ place, rule, fact }) => `${place.line}:${place.column} ${rule}: ${fact}`),
  };
}

/** The CSL of an entry with these fields that reads without a problem. */
export function csl(fields: string, type = 'article'): CslItem {
  const { works, told } = read(`@${type}{k, ${fields}}`);
  const [work] = works;
  if (!work || told.length > 0) throw new Error(`Not read: ${told.join('\n')}`);
  return work.csl;
}
