/** `npm run licences`: the licence of every package, those that ask for more with the reason they are taken. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from '../../src/cli/runCommand.ts';
import { licencesOf, type Licensed, type Lockfile } from './licencesOf.ts';

const help = `npm run licences

Lists the packages of package-lock.json by licence. Ends with 1 when one has a
licence that is not accepted here, or none.`;

await runCommand(() => {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const lockfile = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
  const packages = licencesOf(JSON.parse(readFileSync(lockfile, 'utf8')) as Lockfile);

  const byLicence = Map.groupBy(packages, ({ licence }) => licence || 'none');
  for (const [licence, found] of [...byLicence].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`\n${licence} (${found.length})`);
    for (const [because, names] of Map.groupBy(found, (each) => each.because)) {
      if (because !== undefined) console.log(`  ${because}:`);
      console.log(`  ${names.map(({ name }) => name).join(', ')}`);
    }
  }

  const faulty = packages.filter((each): each is Licensed & { fault: string } => 'fault' in each);
  for (const { name, licence, fault } of faulty) console.error(`✗ ${name} ${fault}: ${licence}`);
  console.log(`\n${packages.length} packages, ${faulty.length} to be looked at.`);
  if (faulty.length > 0) process.exitCode = 1;
});
