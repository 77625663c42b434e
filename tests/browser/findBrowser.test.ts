import { describe, expect, it } from 'vitest';

import { findBrowser } from '../../src/browser/findBrowser.ts';
import type { Machine } from '../../src/browser/machine.ts';

interface Made extends Machine {
  commands: string[];
  told: string[];
}

/** A Linux machine of an ordinary user that has these programs, changed as told. */
function machineWith(programs: string[], changes: Partial<Machine> = {}): Made {
  const commands: string[] = [];
  const told: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    isProgram: (path) => programs.includes(path),
    has: (name) => programs.includes(`/usr/bin/${name}`),
    playwrightsOwn: () => '/cache/playwright/chrome',
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      return Promise.resolve('ok');
    },
    tell: (message) => told.push(message),
    commands,
    told,
    ...changes,
  };
}

/** A machine on which `apt-get install` puts Chromium in its place. */
function machineThatInstalls(changes: Partial<Machine> = {}): Made {
  const programs = ['/usr/bin/apt-get'];
  const machine = machineWith(programs, { isRoot: true, ...changes });
  const { run } = machine;
  machine.run = (command, args, timeLimit) => {
    if (args.includes('install')) programs.push('/usr/bin/chromium');
    return run(command, args, timeLimit);
  };
  return machine;
}

describe('findBrowser', () => {
  it('takes the browser that IBID_BROWSER names before any other', async () => {
    const machine = machineWith(['/my/chrome', '/usr/bin/chromium'], {
      env: { PATH: '/usr/bin', IBID_BROWSER: '/my/chrome' },
    });
    expect(await findBrowser(machine)).toBe('/my/chrome');
  });

  it('does not look further when IBID_BROWSER names no program', async () => {
    const machine = machineWith(['/usr/bin/chromium'], {
      env: { PATH: '/usr/bin', IBID_BROWSER: '/no/where' },
    });
    await expect(findBrowser(machine)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: IBID_BROWSER is \`/no/where\`, which is not a program. Set it to the path of a Chrome, Chromium or Edge, or unset it.]`,
    );
  });

  it('takes an empty IBID_BROWSER as unset', async () => {
    const machine = machineWith(['/usr/bin/chromium'], {
      env: { PATH: '/usr/bin', IBID_BROWSER: '' },
    });
    expect(await findBrowser(machine)).toBe('/usr/bin/chromium');
  });

  it.each([
    [['/usr/bin/chromium'], '/usr/bin/chromium'],
    [['/usr/bin/microsoft-edge'], '/usr/bin/microsoft-edge'],
    [['/usr/bin/chromium', '/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
    [['/usr/bin/chromium', '/usr/local/bin/chromium'], '/usr/local/bin/chromium'],
    // On Ubuntu this name may be a script that asks for a snap.
    [['/usr/bin/chromium-browser', '/usr/bin/chromium'], '/usr/bin/chromium'],
    [['/snap/bin/chromium'], '/snap/bin/chromium'],
  ])('finds, with %j on Linux, %s', async (programs, expected) => {
    expect(await findBrowser(machineWith(programs))).toBe(expected);
  });

  it('finds a browser among the applications of a Mac', async () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(await findBrowser(machineWith([edge], { platform: 'darwin' }))).toBe(edge);
  });

  it('finds a browser in the applications of a Mac’s user', async () => {
    const chrome = '/Users/eve/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const machine = machineWith([chrome], { platform: 'darwin', env: { HOME: '/Users/eve' } });
    expect(await findBrowser(machine)).toBe(chrome);
  });

  it.each([
    [
      'PROGRAMFILES',
      String.raw`C:\Program Files`,
      String.raw`Google\Chrome\Application\chrome.exe`,
    ],
    ['PROGRAMFILES(X86)', String.raw`C:\x86`, String.raw`Microsoft\Edge\Application\msedge.exe`],
  ])('finds a browser in %s on Windows', async (variable, folder, program) => {
    const browser = `${folder}\\${program}`;
    const machine = machineWith([browser], { platform: 'win32', env: { [variable]: folder } });
    expect(await findBrowser(machine)).toBe(browser);
  });

  it('finds a browser on the PATH of Windows', async () => {
    const machine = machineWith([String.raw`D:\tools\chrome.exe`], {
      platform: 'win32',
      env: { Path: String.raw`C:\Windows;D:\tools` },
    });
    expect(await findBrowser(machine)).toBe(String.raw`D:\tools\chrome.exe`);
  });

  it('takes what Playwright downloaded when nothing is installed', async () => {
    const machine = machineWith(['/cache/playwright/chrome', '/usr/bin/apt-get'], { isRoot: true });
    expect(await findBrowser(machine)).toBe('/cache/playwright/chrome');
    expect(machine.commands).toEqual([]);
  });

  it('installs Chromium as root on Debian, and says so', async () => {
    const machine = machineThatInstalls();
    expect(await findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(machine.commands).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
    expect(machine.told).toEqual([
      'No browser found. Installing the package chromium with apt-get …',
    ]);
  });

  it.each([
    ['an ordinary user', { isRoot: false }],
    ['a machine without apt-get', { has: () => false }],
    ['a Mac', { platform: 'darwin' as const }],
  ])('installs nothing for %s', async (_, changes) => {
    const machine = machineThatInstalls(changes);
    await expect(findBrowser(machine)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: No Chrome, Chromium or Edge was found. Install one of them, or run \`npx playwright-core install chromium\`, or set IBID_BROWSER to the path of one.]`,
    );
    expect(machine.commands).toEqual([]);
  });

  it('says how the installing ended when it fails, and stops there', async () => {
    const commands: string[] = [];
    const machine = machineThatInstalls();
    machine.run = (command, args) => {
      commands.push([command, ...args].join(' '));
      return Promise.resolve('ended with 100');
    };
    await expect(findBrowser(machine)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: No Chrome, Chromium or Edge was found, nor could the package chromium be installed with apt-get. Install one of them, or run \`npx playwright-core install chromium\`, or set IBID_BROWSER to the path of one.]`,
    );
    expect(commands).toEqual(['apt-get update']);
    expect(machine.told.at(-1)).toBe('apt-get update ended with 100.');
  });
});
