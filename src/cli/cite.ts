/** `npm run cite -- <DOI | ISBN | address | file> …`: add works to the library. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { realClock } from '../audit/polite/clock.ts';
import { writeWhole } from '../audit/writeWhole.ts';
import { checkKey } from '../bibliography/checkKey.ts';
import { nameWork } from '../bibliography/nameWork.ts';
import { readBibliography } from '../bibliography/readBibliography.ts';
import type { Work } from '../bibliography/work.ts';
import { addWorks, type Addition } from '../intake/addWorks.ts';
import { tellTwin } from '../intake/findTwin.ts';
import type { IntakeItem } from '../intake/intakeItem.ts';
import { lookUp } from '../intake/lookUp.ts';
import { readFile } from '../intake/readFile.ts';
import { recogniseSource, type WorkSource } from '../intake/recogniseSource.ts';
import { reportProblems, throwIfAny } from '../problems/report.ts';
import { site } from '../site.ts';
import { readSources } from '../sources/readSources.ts';
import { chooseLibrary } from './chooseLibrary.ts';
import { CommandError } from './commandError.ts';
import { counted } from './counted.ts';
import { runCommand } from './runCommand.ts';
import { stopSignal } from './stopSignal.ts';

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const doiOrg = 'https://doi.org/';
const openLibrary = 'https://openlibrary.org/';

const help = `npm run cite -- <what> …

Adds works to the library and says how to cite them. <what> is one of these, or
several:

  a file       RIS, BibTeX, BibLaTeX, CSL-JSON or PubMed’s .nbib, as Zotero and
               publishers export them; needs no network
  a DOI        10.1163/1871191x-bja10151, with or without https://doi.org/
  an ISBN      978-0-7146-8197-0, looked up at Open Library
  an address   of a page that says what it is

A key is made as the library’s other keys are. A work that the library has
already is refused, and so is an entry that would keep the site from being
built. The .bib is added to at its end; what was there stays as it is.

  --to <file>             the .bib to add to, where content/references/ has several
  --key <key>             the key to cite it by
  --dry-run               show the entry, write nothing
  --contact <address>     your e-mail address, told to whom is asked; or IBID_CONTACT
  --timeout <seconds>     how long to wait for an answer (15)
  --doi-org <address>     ask there instead of ${doiOrg}
  --open-library <address> ask there instead of ${openLibrary}
  --help                  this

Ends with 0 when something was added, with 1 when nothing was or some of it
could not be, with 2 when called wrongly.`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      key: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      contact: { type: 'string', default: process.env.IBID_CONTACT ?? '' },
      'doi-org': { type: 'string', default: doiOrg },
      'open-library': { type: 'string', default: openLibrary },
      timeout: { type: 'string', default: '15' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  if (positionals.length === 0) {
    throw new CommandError('Nothing to cite was named. See `npm run cite -- --help`.');
  }
  const root = process.cwd();
  const { bibliographies } = readSources(root);
  const to = await chooseLibrary(values.to, bibliographies);
  if (values.key !== undefined) checkChosenKey(values.key);

  const { works } = readBibliography(bibliographies);
  const sources = positionals.map(sourceOf);
  const stop = stopSignal();
  const contact = values.contact && `; mailto:${values.contact}`;
  const options = {
    doiOrg: values['doi-org'].replace(/\/*$/, '/'),
    openLibrary: values['open-library'].replace(/\/*$/, '/'),
    userAgent: `Ibid/0.1 (adding a reference${contact})`,
    clock: realClock,
    timeout: secondsOf(values.timeout) * 1000,
    signal: stop,
  };
  const items: IntakeItem[] = [];
  for (const source of sources) {
    if (source.kind === 'file') items.push(...readReferences(source.path));
    // What the library has already nobody needs to be asked for.
    else items.push(knownByDoi(source, works) ?? (await lookUp(source, options)));
  }
  if (values.key !== undefined && items.length !== 1) {
    throw new CommandError(`--key names one work, and here are ${items.length}.`);
  }
  const { additions, text } = addWorks(items, bibliographies, { to, key: values.key });
  const added = additions.filter(({ kind }) => kind === 'added').length;
  if (added > 0 && !values['dry-run']) {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    await writeWhole(join(root, to), text);
  }
  for (const addition of additions) tell(addition, { to, isDry: values['dry-run'] });
  if (additions.length > 1) console.log(`${added} of ${counted(additions.length, 'work')} added.`);
  if (additions.some(({ kind }) => kind === 'refused') || added === 0) process.exitCode = 1;
});

function sourceOf(text: string): WorkSource {
  const source = recogniseSource(text, isFile);
  if (source) return source;
  const isMeantAsFile = /\.(?:ris|bib|json|nbib|txt)$/i.test(text);
  throw new CommandError(
    isMeantAsFile
      ? `There is no file \`${text}\`.`
      : `\`${text}\` is no DOI, ISBN or web address, and no file of that name is here.`,
  );
}

function knownByDoi(source: WorkSource, works: readonly Work[]): IntakeItem | undefined {
  const readings = source.kind === 'doi' ? source.readings.map((doi) => doi.toLowerCase()) : [];
  const work = works.find(({ csl }) => readings.includes(csl.DOI?.toLowerCase() ?? ''));
  return work && { csl: work.csl, unread: [], doubts: [] };
}

/** The works of a file, all or none: half of an export is worse than a message. */
function readReferences(path: string): IntakeItem[] {
  const text = readFileSync(path, 'utf8');
  const { items, problems } = readFile(path, text);
  throwIfAny(problems, new Map([[path, text]]));
  return items;
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 600) return seconds;
  throw new CommandError(`--timeout is \`${text}\`: give seconds, up to 600.`);
}

function checkChosenKey(key: string): void {
  const [problem] = checkKey({ key, place: { file: '', line: 1, column: 1 } });
  if (problem) throw new CommandError(`${problem.fact} ${problem.fix}`);
}

function tell(addition: Addition, { to, isDry }: { to: string; isDry: boolean }): void {
  switch (addition.kind) {
    case 'twin':
      console.error(`Not added: “${addition.title}”. ${tellTwin(addition.twin, site.language)}\n`);
      break;
    case 'refused':
      console.error(`Not added: “${addition.title}”.\n\n${addition.entry}`);
      for (const remark of addition.remarks) console.error(`  ${remark}`);
      console.error(`${reportProblems(addition.problems)}\n`);
      break;
    case 'added': {
      const { work, entry, remarks } = addition;
      console.log(`${isDry ? 'Would be added to' : 'Added to'} ${to}:\n\n${entry}`);
      for (const remark of remarks) console.log(`  ${remark}`);
      const name = nameWork(work.csl, site.language);
      const page = /^\d+/.exec(work.csl.page ?? '12')?.[0] ?? '12';
      console.log(`Cite ${name} as [@${work.key}], or [@${work.key}, p. ${page}].\n`);
    }
  }
}
