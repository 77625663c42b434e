/** `npm run check:essays [-- <essay> …]`: tell everything wrong with what authors wrote, without a build. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nameWork } from '../bibliography/nameWork.ts';
import { listUnused } from '../check/listUnused.ts';
import { LiveContent } from '../integration/liveContent.ts';
import { textsOf, type Content } from '../integration/readContent.ts';
import { reportProblems, throwIfAny } from '../problems/report.ts';
import { paintFor } from '../problems/terminal.ts';
import { site } from '../site.ts';
import { changesIn } from './changesIn.ts';
import { chooseEssays } from './chooseEssays.ts';
import { counted } from './counted.ts';
import { runCommand } from './runCommand.ts';

const help = `npm run check:essays [-- <essay> …]

Tells everything that is wrong with the essays and the works, in a second and
without a build: the rules are those of the build. An essay is named by its
address, its folder or its file; without any, all are checked. The files of
works are checked in any case, since a mistake there keeps every essay from
being built.

  --watch   check again whenever a file is saved
  --unused  list the works that no essay cites, too
  --help    this

Ends with 0 when nothing is wrong or there are only warnings, with 1 when the
site could not be built, with 2 when called wrongly.`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      watch: { type: 'boolean', short: 'w', default: false },
      unused: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const root = process.cwd();
  const live = new LiveContent(root);
  // Named wrongly, it is called wrongly; later an essay may go.
  const chosen = chooseEssays(positionals, live.now.sources.essays);
  const check = () => {
    if (values.unused) listUncited(live.now);
    checkContent(live.now, positionals.length > 0 ? chosen : undefined);
  };
  if (!values.watch) {
    check();
    return;
  }
  await runCommand(() => Promise.resolve().then(check));
  for await (const moment of changesIn(join(root, 'content'))) {
    live.reread();
    console.log(`\n${moment.toLocaleTimeString()}`);
    await runCommand(() => Promise.resolve().then(check));
  }
});

/** @param chosen Paths of the essays to check; all unless given. */
function checkContent(content: Content, chosen?: readonly string[]): void {
  const paths = chosen ?? content.sources.essays.map(({ path }) => path);
  const problems = [
    ...content.fileProblems,
    ...paths.flatMap((path) => content.essayProblems.get(path) ?? []),
  ];
  const sources = textsOf(content);
  throwIfAny(problems, sources);
  if (problems.length > 0) {
    console.log(`${reportProblems(problems, { sources, paint: paintFor(process.stdout) })}\n`);
  }
  const checked = `${counted(paths.length, 'essay')} and ${counted(content.works.size, 'work')}`;
  console.log(`${checked} checked: nothing keeps the site from being built.`);
}

function listUncited({ sources, works }: Content): void {
  const unused = listUnused(sources.essays, works);
  const lines = unused.map(
    ({ key, csl, place }) =>
      `  ${key}  ${nameWork(csl, site.language)}  (${place.file}:${place.line})`,
  );
  console.log(
    unused.length === 0
      ? 'Every work is cited.\n'
      : `${counted(unused.length, 'work')} that no essay cites:\n${lines.join('\n')}\n`,
  );
}
