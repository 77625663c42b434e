import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './readSources.ts';

/** When an essay last changed in this edition. */
export interface Revision {
  /** The instant, ISO 8601 in UTC. */
  at: string;
  /** Whether git tells it; otherwise it is when the file was written on this machine. */
  isRecorded: boolean;
}

/**
 * When each essay last changed, by its slug: at the last commit that touched
 * its folder, or, where git does not know, when its file was last written.
 *
 * Git does not know of what is not committed as it stands, and of nothing in a
 * shallow clone, whose first commit seems to have made every file.
 *
 * @param root The project's folder.
 */
export function readRevisions(root: string, essays: readonly SourceFile[]): Map<string, Revision> {
  const commits = commitsOf(root);
  return new Map(
    essays.map(({ path }) => {
      const folder = path.slice(0, path.lastIndexOf('/'));
      const commit = commits.get(folder);
      const at = commit ?? statSync(join(root, path)).mtime.toISOString();
      return [folder.slice(folder.lastIndexOf('/') + 1), { at, isRecorded: commit !== undefined }];
    }),
  );
}

const essaysFolder = 'content/essays';

/** The last commit of each essay's folder that is committed as it stands. */
function commitsOf(root: string): Map<string, string> {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'core.quotePath=off', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  const folderOf = (file: string) => file.split('/', 3).join('/');
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return new Map();
    const commits = new Map<string, string>();
    // Newest first: a NUL and the commit's time, then the files it touched, a line each.
    const format = ['log', '--format=%x00%cI', '--name-only', '--relative'];
    for (const commit of git(...format, '--', essaysFolder)
      .split('\0')
      .slice(1)) {
      const [time = '', ...files] = commit.split('\n').filter(Boolean);
      for (const folder of files.map(folderOf)) {
        if (!commits.has(folder)) commits.set(folder, new Date(time).toISOString());
      }
    }
    const changed = git('diff', '--name-only', '--relative', 'HEAD', '--', essaysFolder);
    for (const file of changed.split('\n')) commits.delete(folderOf(file));
    return commits;
  } catch {
    // No git, or no repository: an archive of the project.
    return new Map();
  }
}
