/** `npm run build [-- --out <folder>]`: build the site, into `dist/` unless told otherwise. */
import { parseArgs } from 'node:util';
import { buildSite } from './buildSite.ts';
import { runCommand } from './runCommand.ts';

const help = `npm run build [-- --out <folder>]

Builds the site into dist/, or the folder named, and says what it made. Where it
will stand is told by SITE_URL (https://example.org) and BASE_PATH (/essays, if
not at the root of its host). If anything is wrong, or the build is stopped, the
last good site stays as it was.`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(help);
  else await buildSite(process.cwd(), values.out);
});
