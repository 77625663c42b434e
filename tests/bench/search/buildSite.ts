import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBibliography } from '../../../src/bibliography/readBibliography.ts';
import { readSources } from '../../../src/sources/readSources.ts';
import { copyProject } from '../../site/copyProject.ts';
import { library } from '../corpus/library.ts';
import { wideVocabulary } from '../corpus/wideVocabulary.ts';
import { runTimed, type Cost } from '../measure/runTimed.ts';
import { planted } from './planted.ts';
import type { PlainWork } from './rivals/rival.ts';

/** A built site, the works in it, and what building it cost. */
export interface BuiltSite {
  dist: string;
  works: PlainWork[];
  cost: Cost;
}

/** Build this project's site with so many works beside its own. */
export async function buildSite(root: string, folder: string, works: number): Promise<BuiltSite> {
  copyProject(root, folder);
  writeFileSync(
    join(folder, 'content', 'references', 'bench.bib'),
    library(works, { words: wideVocabulary(), planted }),
  );
  const cost = await runTimed({
    file: process.execPath,
    args: ['--disable-warning=DEP0040', 'src/cli/build.ts'],
    cwd: folder,
  });
  return { dist: join(folder, 'dist'), works: plainWorks(folder), cost };
}

/** The works of a site as plain text, read by the site's own reader. */
function plainWorks(folder: string): PlainWork[] {
  const { works: all } = readBibliography(readSources(folder).bibliographies);
  return all.map(({ key, csl }) => ({
    id: key,
    title: csl.title ?? '',
    authors: (csl.author ?? [])
      .map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '))
      .join(', '),
    container: csl['container-title'] ?? csl.publisher ?? '',
    year: String(csl.issued?.['date-parts']?.[0]?.[0] ?? ''),
    doi: csl.DOI ?? '',
    isbn: csl.ISBN ?? '',
  }));
}
