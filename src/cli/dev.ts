/** `npm run dev [-- --port <number>]`: serve the site while it is being written; a change shows at once. */
import './quietAstro.ts';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { CommandError } from './commandError.ts';
import { runCommand } from './runCommand.ts';

const help = `npm run dev [-- --port <number>]

Serves the site while you write, drafts included. Save an essay or a .bib, and
the page shows it; what is wrong is told here and over the page, until you have
mended it. Ctrl+C ends.

  --port <number>  where to serve (4321, or the next free one)
  --help           this`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const port = Number(values.port);
  if (!(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new CommandError(`--port is \`${values.port}\`: give a number from 1 to 65535.`);
  }
  await dev({ root: process.cwd(), server: { port } });
});
