/** `npm start`: build the site and serve it. Astro takes the next free port if 4321 is taken, and prints the address. */
import './quietAstro.ts';
import { preview } from 'astro';
import { buildSite } from './buildSite.ts';
import { runCommand } from './runCommand.ts';

await runCommand(async () => {
  const root = process.cwd();
  await buildSite(root);
  await preview({ root });
});
