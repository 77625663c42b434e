import type { Problem } from '../problems/problem.ts';
import type { BibliographyFile } from './bibliographyFile.ts';
import { readBibtex } from './bibtex/readBibtex.ts';
import { checkFormerKeys } from './checkFormerKeys.ts';
import { checkKey } from './checkKey.ts';
import { checkUnique } from './checkUnique.ts';
import { checkWork } from './checkWork.ts';
import { readCslJson } from './json/readCslJson.ts';
import { tellLostCharacters } from './tellLostCharacters.ts';
import type { Work } from './work.ts';

export type { BibliographyFile };

export interface Bibliography {
  works: Work[];
  problems: Problem[];
}

const isJson = ({ path }: BibliographyFile): boolean => /\.json$/i.test(path);
const withoutMark = ({ path, text }: BibliographyFile): BibliographyFile => ({
  path,
  text: text.replace(/^\uFEFF/, ''),
});

/**
 * Read all files into one library: BibTeX and BibLaTeX (`.bib`), CSL-JSON (`.json`).
 *
 * One bad entry costs that entry and is told with its place; what could be read
 * of it is returned, so that its mistake is not told a second time as an unknown
 * key. Returned works hold nothing that a check refused: no `javascript:` address,
 * no date that never was.
 *
 * Texts are as the author wrote them: only `<i> <b> <sup> <sub>`, `<span
 * class="nocase">` and `<span style="font-variant:small-caps;">` in titles and
 * notes are markup, as in all CSL-JSON. Everything else is text, `<script>`
 * included, and not escaped here, since citeproc escapes what it is given and
 * would escape twice: whoever writes HTML escapes.
 */
export function readBibliography(files: readonly BibliographyFile[]): Bibliography {
  const texts = files.map(withoutMark);
  const bib = readBibtex(texts.filter((file) => !isJson(file)));
  const json = texts.filter(isJson).map(({ path, text }) => readCslJson(path, text));
  const problems = [
    ...texts.flatMap(tellLostCharacters),
    ...bib.problems,
    ...json.flatMap((read) => read.problems),
  ];

  const works: Work[] = [];
  const take = (work: Work, isWhole: boolean) => {
    const found = checkKey(work);
    problems.push(...found);
    if (found.length > 0) return;
    const checked = checkWork(work);
    // What an entry that broke off does not say is no second mistake.
    if (isWhole) problems.push(...checked.problems);
    works.push(checked.work);
  };
  for (const { whole, ...work } of bib.works) take(work, whole);
  for (const work of json.flatMap((read) => read.works)) take(work, true);

  const unique = checkUnique(works);
  const former = checkFormerKeys(unique.works);
  return {
    works: former.works,
    problems: [...problems, ...unique.problems, ...former.problems],
  };
}
