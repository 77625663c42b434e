import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';

/** Editors save in several steps: what happens within so many milliseconds is one change. */
const oneChange = 60;

/**
 * The moments at which files in a folder were saved, added or removed.
 *
 * By chokidar, since the platform's own `fs.watch` loses sight of a file that
 * an editor replaces by a new one, as many do.
 */
export async function* changesIn(folder: string): AsyncGenerator<Date> {
  const watcher = watch(folder, { ignoreInitial: true });
  for (;;) {
    await once(watcher, 'all');
    await setTimeout(oneChange);
    yield new Date();
  }
}
