import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Put a word before the title of a work of the corpus, as an author mends one in the `.bib`. */
export function changeWork(content: string, key: string, word: string): void {
  const file = join(content, 'references', 'works.bib');
  const [before = '', after] = readFileSync(file, 'utf8').split(`{${key},\n`);
  if (after === undefined) throw new Error(`There is no work ${key} in ${file}.`);
  const changed = after.replace(/^ {2}title = \{/m, `  title = {${word}: `);
  writeFileSync(file, `${before}{${key},\n${changed}`);
}
