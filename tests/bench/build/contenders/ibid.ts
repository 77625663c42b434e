import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../../site/copyProject.ts';
import type { BuildContender } from '../contender.ts';
import { writeContent } from '../writeContent.ts';

/** Ibid with the essays as they are: notes, references, pages of works, search. */
export const ibid: BuildContender = {
  name: 'Ibid',
  prepare(size, { root }, folder) {
    // Copied with no content, since all of it is written anew.
    const empty = join(folder, '..', 'no-content');
    mkdirSync(empty, { recursive: true });
    copyProject(root, folder, empty);
    writeContent(join(folder, 'content'), size);
    return { file: process.execPath, args: ['src/cli/build.ts'], cwd: folder };
  },
};
