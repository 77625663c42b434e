import path from 'node:path';

import type { Machine } from './machine.ts';

/**
 * Names on the PATH, surest first.
 *
 * `chromium-browser` comes last: it is Chromium's name on Fedora, but on Ubuntu
 * it may be a script that only asks for a snap.
 */
const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
  'chromium-browser',
];

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** The path `name` has in each folder of the PATH. */
export function placesOnPath(name: string, { platform, env }: Pick<Machine, 'platform' | 'env'>) {
  const native = platform === 'win32' ? path.win32 : path.posix;
  const folders = (env.PATH ?? env.Path ?? '').split(native.delimiter).filter(Boolean);
  const file = platform === 'win32' ? `${name}.exe` : name;
  return folders.map((folder) => native.join(folder, file));
}

function usualPlaces({ platform, env }: Machine): string[] {
  switch (platform) {
    case 'darwin': {
      const folders = ['/Applications', `${env.HOME ?? ''}/Applications`];
      return folders.flatMap((folder) =>
        macPrograms.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
      );
    }
    case 'win32': {
      const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
      return folders
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => windowsPrograms.map((name) => path.win32.join(folder, name)));
    }
    default:
      return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
  }
}

/** Everywhere a browser may be, in the order to look; the last is Playwright's own. */
export function browserPlaces(machine: Machine): string[] {
  return [
    ...names.flatMap((name) => placesOnPath(name, machine)),
    ...usualPlaces(machine),
    machine.playwrightsOwn(),
  ];
}
