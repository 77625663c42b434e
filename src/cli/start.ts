/** `npm start`: build the site and serve it, at the next free port if 4321 is taken. */
import { buildSite } from './buildSite.ts';
import { runCommand } from './runCommand.ts';
import { serveSite } from './serveSite.ts';

await runCommand(async () => {
  await buildSite(process.cwd());
  const { address } = await serveSite('dist', { base: process.env.BASE_PATH });
  console.log(`\nThe site is at ${address} (Ctrl+C ends).`);
});
