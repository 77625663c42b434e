import { relative, sep } from 'node:path';

/** A file’s path from the project's folder, as messages name it on every system. */
export const pathOf = ({ cwd, path }: { cwd: string; path: string }): string =>
  relative(cwd, path).replaceAll(sep, '/');
