import { PlainError } from '../problems/plainError.ts';
import { browserPlaces } from './browserPlaces.ts';
import { thisMachine, type Machine } from './machine.ts';

const install = [
  ['update'],
  ['install', '-y', '--no-install-recommends', 'chromium'],
] as const satisfies string[][];

const installTimeLimit = 5 * 60_000;

/**
 * Install Debian's Chromium; true when that went well.
 *
 * Only where nobody can be surprised: as root on a machine that has apt-get,
 * which in practice is a container or a CI machine.
 */
async function installChromium(machine: Machine): Promise<boolean> {
  machine.tell('No browser found. Installing the package chromium with apt-get …');
  for (const args of install) {
    const ended = await machine.run('apt-get', args, installTimeLimit);
    if (ended !== 'ok') {
      machine.tell(`apt-get ${args.join(' ')} ${ended}.`);
      return false;
    }
  }
  return true;
}

/**
 * The path of a browser that prints the PDFs and runs the tests.
 *
 * Playwright's own download is often out of reach (a closed network, an
 * architecture it does not serve), while nearly every machine has a browser.
 * Looks at IBID_BROWSER, then for an installed Chrome, Chromium or Edge, then
 * in Playwright's cache, and last installs one where that can be done.
 *
 * @throws PlainError when there is none: what needs one fails, and is never skipped.
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<string> {
  const named = machine.env.IBID_BROWSER;
  if (named !== undefined && named !== '') {
    if (machine.isProgram(named)) return named;
    throw new PlainError(
      `IBID_BROWSER is \`${named}\`, which is not a program. ` +
        'Set it to the path of a Chrome, Chromium or Edge, or unset it.',
    );
  }

  const find = () => browserPlaces(machine).find((place) => machine.isProgram(place));
  const found = find();
  if (found !== undefined) return found;

  const canInstall = machine.platform === 'linux' && machine.isRoot && machine.has('apt-get');
  const tried = canInstall && (await installChromium(machine));
  const installed = tried ? find() : undefined;
  if (installed !== undefined) return installed;

  throw new PlainError(
    'No Chrome, Chromium or Edge was found' +
      (canInstall ? ', nor could the package chromium be installed with apt-get. ' : '. ') +
      'Install one of them, or run `npx playwright-core install chromium`, ' +
      'or set IBID_BROWSER to the path of one.',
  );
}
