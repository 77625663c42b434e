/** `npm run dev`: serve the site while it is being written; a change shows at once. */
import './quietAstro.ts';
import { dev } from 'astro';
import { runCommand } from './runCommand.ts';

await runCommand(async () => {
  await dev({ root: process.cwd() });
});
