import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginStaging, mendAbandoned } from '../../src/cli/staging.ts';

let root: string;
const file = (...path: string[]) => join(root, ...path);
const read = (...path: string[]) => readFileSync(file(...path), 'utf8');
function write(text: string, ...path: string[]): void {
  mkdirSync(join(file(...path), '..'), { recursive: true });
  writeFileSync(file(...path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ibid-staging-'));
  write('former', 'dist', 'index.html');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a build beside the site', () => {
  it('takes its place whole, with nothing of the former, and leaves nothing behind', () => {
    write('gone', 'dist', 'old.html');
    const staging = beginStaging(root, file('dist'));
    mkdirSync(staging.folder);
    writeFileSync(join(staging.folder, 'index.html'), 'new');
    expect(read('dist', 'index.html')).toBe('former');
    staging.publish();
    staging.clear();
    expect(read('dist', 'index.html')).toBe('new');
    expect(existsSync(file('dist', 'old.html'))).toBe(false);
    expect(existsSync(file('.build', String(process.pid)))).toBe(false);
  });

  it('gives the former site back when the new one cannot take its place', () => {
    const staging = beginStaging(root, file('dist'));
    expect(() => staging.publish()).toThrow(/ENOENT/);
    expect(read('dist', 'index.html')).toBe('former');
  });
});

describe('after a build that was killed', () => {
  // Above what Linux, macOS and Windows number their processes by default.
  const dead = '4194399';

  it('between the two renames, the former site comes back', () => {
    write(file('dist'), '.build', dead, 'place');
    write('kept', '.build', dead, 'former', 'index.html');
    rmSync(file('dist'), { recursive: true });
    mendAbandoned(file('.build'));
    expect(read('dist', 'index.html')).toBe('kept');
    expect(existsSync(file('.build', dead))).toBe(false);
  });

  it('at any other time, what it left is cleared and the site stays', () => {
    write(file('dist'), '.build', dead, 'place');
    write('half', '.build', dead, 'site', 'index.html');
    mendAbandoned(file('.build'));
    expect(read('dist', 'index.html')).toBe('former');
    expect(existsSync(file('.build', dead))).toBe(false);
  });

  it('another build that is still running keeps its own', () => {
    write('half', '.build', String(process.ppid), 'site', 'index.html');
    mendAbandoned(file('.build'));
    expect(read('.build', String(process.ppid), 'site', 'index.html')).toBe('half');
  });
});
