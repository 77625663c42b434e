/**
 * `npm run bench:search [-- --works 10000 --runs 3 --out <folder> --quick]`: the
 * search beside two that run in the page, on the same works.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readBibliography } from '../../../src/bibliography/readBibliography.ts';
import { launchBrowser } from '../../../src/browser/launchBrowser.ts';
import { CommandError } from '../../../src/cli/commandError.ts';
import { progressBar } from '../../../src/cli/progressBar.ts';
import { runCommand } from '../../../src/cli/runCommand.ts';
import { readSources } from '../../../src/sources/readSources.ts';
import { copyProject } from '../../site/copyProject.ts';
import { makeLibrary } from './makeLibrary.ts';
import { find, time } from './measure.ts';
import { queries, wantedWorks } from './queries.ts';
import { report, type EngineReport } from './report.ts';
import { writeRivals, type PlainWork } from './rivals/writeRivals.ts';
import { slowServer } from './slowServer.ts';

const help = `npm run bench:search [-- <options>]

Measures the search beside MiniSearch and Fuse, which search in the page, on a
library made for it. Takes minutes.

  --works <number>  how many works (10000)
  --runs <number>   how often each is timed (3)
  --quick           1000 works, once
  --out <folder>    where to write search.md and search.json (.build/bench)
  --help            this`;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const home = join(root, '.build', 'bench-search');
const site = join(home, 'site');
const rivals = join(home, 'rivals');
const here = fileURLToPath(new URL('.', import.meta.url));

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      works: { type: 'string', default: '10000' },
      runs: { type: 'string', default: '3' },
      out: { type: 'string', default: '.build/bench' },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const works = values.quick ? 1_000 : Number(values.works);
  const runs = values.quick ? 1 : Number(values.runs);
  if (!(Number.isInteger(works) && works > 0 && Number.isInteger(runs) && runs > 0)) {
    throw new CommandError('Give --works and --runs a whole number from 1 on.');
  }

  if (!existsSync(join(here, 'node_modules'))) {
    console.log('Installing what the search is compared with');
    execFileSync('npm', ['ci', '--prefix', here], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }

  console.log(`Building a site with ${works} works`);
  rmSync(home, { recursive: true, force: true });
  copyProject(root, site);
  const bib = join(site, 'content', 'references', 'bench.bib');
  writeFileSync(bib, `${wantedWorks}\n${makeLibrary(works)}`);
  execFileSync(process.execPath, ['--disable-warning=DEP0040', 'src/cli/build.ts'], {
    cwd: site,
    stdio: 'ignore',
  });
  await writeRivals(rivals, plainWorks());

  const engines = [
    { name: 'Ibid (Pagefind)', path: '/search/' },
    { name: 'MiniSearch', path: '/rivals/minisearch/' },
    { name: 'Fuse', path: '/rivals/fuse/' },
  ];
  const reports: EngineReport[] = engines.map(({ name }) => ({ name, runs: [], found: [] }));
  const server = await slowServer({ '/': join(site, 'dist'), '/rivals/': rivals });
  const browser = await launchBrowser();
  try {
    const show = progressBar(process.stdout);
    const total = engines.length * (runs + queries.length);
    let done = 0;
    // In turns, so that what else the machine does falls on all alike.
    for (let run = 0; run < runs; run++) {
      for (const [index, { path }] of engines.entries()) {
        reports[index]?.runs.push(await time(browser, server, path));
        show(++done, total);
      }
    }
    for (const query of queries) {
      for (const [index, { path }] of engines.entries()) {
        reports[index]?.found.push(await find(browser, server, path, query));
        show(++done, total);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }

  const text = report(reports, works);
  const out = join(root, values.out);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'search.md'), text);
  writeFileSync(join(out, 'search.json'), JSON.stringify({ works, engines: reports }, null, 2));
  console.log(`\n${text}\nWritten to ${join(values.out, 'search.md')} and search.json.`);
});

/** The works of the site as plain text, read by the site's own reader. */
function plainWorks(): PlainWork[] {
  const { works: all } = readBibliography(readSources(site).bibliographies);
  return all.map(({ key, csl }) => ({
    id: key,
    title: csl.title ?? '',
    authors: (csl.author ?? [])
      .map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '))
      .join(', '),
    container: csl['container-title'] ?? csl.publisher ?? '',
    year: String(csl.issued?.['date-parts']?.[0]?.[0] ?? ''),
    doi: csl.DOI ?? '',
    isbn: csl.ISBN ?? '',
  }));
}
