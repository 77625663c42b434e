import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Cost } from '../../measure/runTimed.ts';
import type { BuildContender } from '../contender.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../citeprocAlone.ts', import.meta.url));

/** citeproc-js by itself, without reading the library or making a page. */
export const citeproc: BuildContender = {
  name: 'citeproc-js alone',
  prepare: ({ essays, works }) => ({
    async measure() {
      const { stdout } = await run(process.execPath, [script, String(essays), String(works)]);
      return { ...(JSON.parse(stdout) as Cost), memory: undefined };
    },
  }),
};
