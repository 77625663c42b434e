/** `npm run audit:references`: compare the works with what the registries of their DOIs say. */
import { parseArgs } from 'node:util';
import { realClock } from '../audit/polite/clock.ts';
import { registryBases } from '../audit/registries/registries.ts';
import { auditSite } from './auditSite.ts';
import { CommandError } from './commandError.ts';
import { progressBar } from './progressBar.ts';
import { runCommand } from './runCommand.ts';

const help = `
npm run audit:references -- --contact you@example.org

Asks Crossref and DataCite for every work with a DOI, tells where an entry and
the registry's record differ and what was retracted or corrected, and keeps the
records beside the bibliography (content/references/*.audit.json). Commit them:
the site shows when each work was checked, and what is retracted. A build asks
nobody.

  --contact <address>    your e-mail address, told to the registries so that they
                         can write to you; or set IBID_CONTACT
  --fresh                ask again for what was fetched in the last day
  --time-limit <minutes> give up after so long (30)
  --crossref <address>   ask there instead of ${registryBases.Crossref}
  --datacite <address>   ask there instead of ${registryBases.DataCite}
  --doi-org <address>    ask there instead of ${registryBases['doi.org']}
  --help                 this

Ends with 0 when every work was asked for, whether or not records differ; with 1
when something wants an editor: a retraction, withdrawal or expression of
concern that the former snapshot did not have, a DOI that is registered nowhere,
a registry that could not be asked; with 2 when called wrongly.
`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      contact: { type: 'string', default: process.env.IBID_CONTACT ?? '' },
      fresh: { type: 'boolean', default: false },
      'time-limit': { type: 'string', default: '30' },
      crossref: { type: 'string', default: registryBases.Crossref },
      datacite: { type: 'string', default: registryBases.DataCite },
      'doi-org': { type: 'string', default: registryBases['doi.org'] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help.trim());
    return;
  }
  const contact = contactOf(values.contact);
  const minutes = Number(values['time-limit']);
  if (!(minutes > 0 && minutes <= 24 * 60)) {
    throw new CommandError(
      `--time-limit is \`${values['time-limit']}\`: give minutes, up to 1440.`,
    );
  }
  const bases = {
    Crossref: baseOf('--crossref', values.crossref),
    DataCite: baseOf('--datacite', values.datacite),
    'doi.org': baseOf('--doi-org', values['doi-org']),
  };

  const stop = new AbortController();
  const nothingWritten =
    'No snapshot was written. What was fetched is kept for a day: run again to go on.';
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      stop.abort(new CommandError(`Stopped. ${nothingWritten}`, exitCode));
    });
  }
  const limit = setTimeout(() => {
    const message = `The time limit of ${minutes} minutes is reached. ${nothingWritten}`;
    stop.abort(new CommandError(message, 1));
  }, minutes * 60_000);
  try {
    const { text, wantsEditor } = await auditSite({
      root: process.cwd(),
      contact,
      bases,
      clock: realClock,
      signal: stop.signal,
      fresh: values.fresh,
      onProgress: progressBar(process.stderr),
    });
    console.log(text);
    if (wantsEditor) process.exitCode = 1;
  } catch (error) {
    // A timer that is stopped throws an error of its own, with the reason as its cause.
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    clearTimeout(limit);
  }
});

/** An e-mail address, which goes into a header. */
function contactOf(text: string): string {
  if (/^[^\s@<>()"]+@[^\s@<>()"]+\.[^\s@<>()"]+$/.test(text)) return text;
  const received =
    text === '' ? 'Nobody to write to was named' : `\`${text}\` is no e-mail address`;
  throw new CommandError(
    `${received}: give \`--contact you@example.org\`, or set IBID_CONTACT. Registries want to know whom to write to.`,
  );
}

/** The address of a registry, with the slash that makes it a folder. */
function baseOf(option: string, text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
    return text.replace(/\/*$/, '/');
  throw new CommandError(
    `${option} is \`${text}\`: give an address that begins with https:// or http://.`,
  );
}
