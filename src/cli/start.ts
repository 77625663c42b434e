/** `npm start`: build the site and serve it, at the next free port if 4321 is taken. */
import { parseArgs } from 'node:util';
import { buildSite } from './buildSite.ts';
import { runCommand } from './runCommand.ts';
import { serveSite } from './serveSite.ts';

const help = `npm start

Builds the site into dist/ and serves it on this machine, at port 4321 or the next
free one. BASE_PATH names the folder it stands in. Ctrl+C ends.`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  await buildSite(process.cwd());
  const { address } = await serveSite('dist', { base: process.env.BASE_PATH });
  console.log(`\nThe site is at ${address} (Ctrl+C ends).`);
});
