/**
 * `node tests/citations/oracle/record.ts`: have pandoc render the cases anew,
 * where it is installed, and keep what a reader would get in `recorded.json`.
 *
 * Pandoc is given the very CSL, CSL-JSON and BibLaTeX that Ibid uses, so that what
 * differs is the work of the programs and not of their data.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styles } from '../../../src/citations/styles.ts';
import { citationStyles, type CitationStyle } from '../../../src/schema/citationStyle.ts';
import { readPandoc } from './readPandoc.ts';
import {
  bibFile,
  defaultLanguage,
  oracleCases,
  oracleItems,
  type Reading,
  type Recorded,
} from './readOracle.ts';

const folder = mkdtempSync(join(tmpdir(), 'ibid-oracle-'));
const library = join(folder, 'library.json');
const cslOf = (style: CitationStyle) => join(folder, `${style}.csl`);
for (const style of citationStyles) writeFileSync(cslOf(style), styles[style].load());

const pandoc = (args: string[], input = '') =>
  execFileSync('pandoc', args, { input, encoding: 'utf8' });
const options = ['--from', 'markdown', '--to', 'html', '--wrap', 'none', '--citeproc'];

const readings: Recorded['readings'] = {};
for (const {
  name,
  source,
  language = defaultLanguage,
  nocite,
  works = [],
  bibliography,
} of oracleCases) {
  writeFileSync(library, JSON.stringify([...oracleItems, ...works]));
  const frontMatter = nocite ? `---\nnocite: "${nocite.join(', ')}"\n---\n\n` : '';
  const ofStyle = citationStyles.map((style): [CitationStyle, Reading] => {
    const data = [
      '--csl',
      cslOf(style),
      '--bibliography',
      bibliography ? fileURLToPath(bibFile(bibliography)) : library,
      '--metadata',
      `lang=${language}`,
    ];
    return [style, readPandoc(pandoc([...options, ...data], frontMatter + source))];
  });
  readings[name] = Object.fromEntries(ofStyle) as Record<CitationStyle, Reading>;
}
rmSync(folder, { recursive: true });

const recorded: Recorded = {
  pandoc: pandoc(['--version']).split('\n').slice(0, 3).join(' '),
  command: `pandoc ${options.join(' ')} --csl <style>.csl --bibliography <library.json or the case’s own> --metadata lang=<language>`,
  readings,
};
writeFileSync(
  new URL('recorded.json', import.meta.url),
  `${JSON.stringify(recorded, undefined, 1)}\n`,
);
