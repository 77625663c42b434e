import { join } from 'node:path';
import { copyProject } from '../../../site/copyProject.ts';
import { runTimed } from '../../measure/runTimed.ts';
import type { Bench } from '../../part.ts';
import type { PageSite } from '../contender.ts';

/** This project's site as `npm run build` makes it; its essay is what the others publish. */
export async function ibid({ root }: Bench, folder: string): Promise<PageSite> {
  copyProject(root, folder);
  await runTimed({ file: process.execPath, args: ['src/cli/build.ts'], cwd: folder });
  return { folder: join(folder, 'dist'), path: '/essays/space-diplomacy/' };
}
