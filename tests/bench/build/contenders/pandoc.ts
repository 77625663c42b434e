import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styles } from '../../../../src/citations/styles.ts';
import type { BuildContender } from '../contender.ts';
import { writeContent } from '../writeContent.ts';

/** pandoc with its own citeproc, a process for each essay, as makefiles call it. */
export const pandoc: BuildContender = {
  name: 'pandoc, file by file',
  prepare(size, _, folder) {
    if (!isInstalled()) return undefined;
    mkdirSync(folder, { recursive: true });
    writeContent(join(folder, 'content'), size);
    writeFileSync(join(folder, 'notes.csl'), styles['chicago-notes'].load());
    const options =
      '--from markdown --citeproc --csl notes.csl --bibliography content/references/works.bib';
    const script = `set -e; for essay in content/essays/*; do
      pandoc --standalone ${options} "$essay/index.mdx" --output "$essay/index.html"
    done`;
    return { file: 'sh', args: ['-c', script], cwd: folder };
  },
};

function isInstalled(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
