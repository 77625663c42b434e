/** `npm run pdf [-- --out <folder>]`: build the site with a PDF of each essay beside its page. */
import { parseArgs } from 'node:util';
import { findBrowser } from '../browser/findBrowser.ts';
import { buildSite } from './buildSite.ts';
import { runCommand } from './runCommand.ts';

const help = `npm run pdf [-- --out <folder>]

Builds the site into dist/, or the folder named, with a PDF of each essay beside
its page and a link to it. Needs Chrome, Chromium or Edge; IBID_BROWSER names
the one to take. If anything fails, the last good site stays as it was.`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  // First, since the answer may be that there is none; and looked for once.
  process.env.IBID_BROWSER = await findBrowser();
  // astro.config.mjs reads it, as it does all that is said to a build from outside.
  process.env.IBID_PDF = '1';
  await buildSite(process.cwd(), values.out);
});
