/** `npm run report [-- --out <folder>]`: tell editors what to look at. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '../audit/writeWhole.ts';
import { readContent } from '../integration/readContent.ts';
import { reportPage } from '../report/reportPage.ts';
import { reportSite } from '../report/reportSite.ts';
import { site } from '../site.ts';
import { chooseEssays } from './chooseEssays.ts';
import { counted } from './counted.ts';
import { runCommand } from './runCommand.ts';

const help = `npm run report [-- <essay> …]

Tells editors what to look at, essay by essay: paragraphs without a source,
quotations cited without a page, pages that a work does not have, how old the
sources are and in which languages, works that nothing cites, words and reading
time. Writes index.html, to read and to send, and report.json, for programs,
into report/. The published site has none of it.

  --out <folder>  where to write
  --help          this

Ends with 0 when it is written, with 2 when called wrongly.`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'report' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const { sources, works, essayProblems } = readContent(process.cwd());
  const chosen = new Set(chooseEssays(positionals, sources.essays));
  const report = reportSite(sources.essays, works, essayProblems, site.language);
  const essays = report.essays.filter(
    ({ address }) => chosen.size === 0 || chosen.has(`content/essays/${address}/index.mdx`),
  );
  const told = { ...report, essays };
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  await writeWhole(join(out, 'report.json'), `${JSON.stringify(told, undefined, 2)}\n`);
  await writeWhole(join(out, 'index.html'), reportPage(told, site.name));
  console.log(`${counted(essays.length, 'essay')} told in ${join(values.out, 'index.html')}.`);
});
