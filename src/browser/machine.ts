import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';

import { chromium } from 'playwright-core';

import { placesOnPath } from './browserPlaces.ts';

/** What the search for a browser asks of a machine, so that tests can stand one in. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  /** Is there a file at this path that can be started? */
  isProgram: (path: string) => boolean;
  /** Is there a program of this name on the PATH? */
  has: (name: string) => boolean;
  /** Where Playwright keeps the browser it downloads, downloaded or not. */
  playwrightsOwn: () => string;
  /** Run a command to its end; tells `ok`, or how it ended. */
  run: (command: string, args: readonly string[], timeLimit: number) => Promise<string>;
  tell: (message: string) => void;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[], timeLimit: number): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      // On stderr, where it shows while the output of the tests stays their own.
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: timeLimit,
    });
    child.on('error', (error) => {
      resolve(`could not be started: ${error.message}`);
    });
    child.on('exit', (code, signal) => {
      if (code === 0) resolve('ok');
      else resolve(code === null ? `was stopped by ${String(signal)}` : `ended with ${code}`);
    });
  });
}

/** The machine we are on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isProgram,
  has: (name) => placesOnPath(name, process).some(isProgram),
  playwrightsOwn: () => chromium.executablePath(),
  run,
  tell: (message) => process.stderr.write(`${message}\n`),
};
