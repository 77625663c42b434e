/** `npm run build [-- --out <folder>]`: build the site, into `dist/` unless told otherwise. */
import { parseArgs } from 'node:util';
import { buildSite } from './buildSite.ts';
import { runCommand } from './runCommand.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  await buildSite(process.cwd(), values.out);
});
