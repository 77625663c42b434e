import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the files that two folders do not have alike, to the byte. */
export function differingFiles(one: string, other: string): string[] {
  const all = new Set([one, other].flatMap((cwd) => globSync('**/*', { cwd })));
  return [...all].filter((path) => {
    const [a, b] = [join(one, path), join(other, path)];
    if (!existsSync(a) || !existsSync(b)) return true;
    if (statSync(a).isDirectory()) return false;
    return !readFileSync(a).equals(readFileSync(b));
  });
}
