import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder to build in, which then takes the place of the site that is there. */
export interface Staging {
  /** Where to build. */
  folder: string;
  /** Put what was built in its place: all of it, or nothing changes. */
  publish(): void;
  /** Take everything away that was only needed to build. */
  clear(): void;
}

/**
 * Begin a build beside the site.
 *
 * @param root The project's folder; builds of one project may run side by side.
 * @param dist Where the site will be.
 */
export function beginStaging(root: string, dist: string): Staging {
  const builds = join(root, '.build');
  mendAbandoned(builds);
  const own = join(builds, String(process.pid));
  const folder = join(own, 'site');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, placeFile), dist);
  return {
    folder,
    publish() {
      mkdirSync(dirname(dist), { recursive: true });
      const isThere = existsSync(dist);
      // Two renames, between which nothing is copied or read.
      if (isThere) move(dist, join(own, formerFolder));
      try {
        move(folder, dist);
      } catch (error) {
        if (isThere) move(join(own, formerFolder), dist);
        throw error;
      }
    },
    clear: () => rmSync(own, { recursive: true, force: true }),
  };
}

const placeFile = 'place';
const formerFolder = 'former';

/**
 * Clear up after builds that were killed; and if one was between taking the
 * former site away and bringing the new one, give the former back.
 *
 * @param builds The folder of builds, each in a folder named by its process.
 */
export function mendAbandoned(builds: string): void {
  if (!existsSync(builds)) return;
  for (const name of readdirSync(builds)) {
    if (!/^\d+$/.test(name) || (Number(name) !== process.pid && isRunning(Number(name)))) continue;
    const own = join(builds, name);
    const former = join(own, formerFolder);
    if (existsSync(former)) {
      const place = readFileSync(join(own, placeFile), 'utf8');
      if (!existsSync(place)) move(former, place);
    }
    rmSync(own, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Rename a folder; copy it where it must go to another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
