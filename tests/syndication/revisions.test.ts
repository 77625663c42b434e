import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRevisions } from '../../src/sources/readRevisions.ts';
import { lastChange } from '../../src/syndication/lastChange.ts';

const folder = mkdtempSync(join(tmpdir(), 'ibid-revisions-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const project = join(folder, 'repository', 'press');
const sources = ['early', 'late', 'über'].map((slug) => ({
  path: `content/essays/${slug}/index.mdx`,
  text: '',
}));

/** Write a file as of a day. */
function write(path: string, text: string, day: string): void {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), text);
  utimesSync(join(project, path), new Date(day), new Date(day));
}

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd });

function commit(day: string): void {
  git(project, 'add', '-A');
  const dates = { GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day };
  execFileSync(
    'git',
    ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'x'],
    { cwd: project, env: { ...process.env, ...dates } },
  );
}

const revisions = (root = project) => Object.fromEntries(readRevisions(root, sources));

describe('when an essay last changed', () => {
  // One story, since each state grows out of the one before it.
  it('is told by git, and by the file where git cannot know', () => {
    for (const { path } of sources) write(path, 'one', '2020-01-01T00:00:00Z');
    const written = { at: '2020-01-01T00:00:00.000Z', isRecorded: false };
    expect(revisions()).toEqual({ early: written, late: written, über: written });

    git(join(project, '..'), 'init', '-q');
    commit('2021-02-03T10:00:00+02:00');
    write('content/essays/late/figure.svg', '<svg/>', '2020-01-01T00:00:00Z');
    commit('2022-01-01T00:00:00Z');
    write('other.txt', 'of no essay', '2020-01-01T00:00:00Z');
    commit('2023-01-01T00:00:00Z');
    const first = { at: '2021-02-03T08:00:00.000Z', isRecorded: true };
    const second = { at: '2022-01-01T00:00:00.000Z', isRecorded: true };
    expect(revisions()).toEqual({ early: first, late: second, über: first });

    // Changed since, and not committed.
    write('content/essays/early/index.mdx', 'two', '2024-05-05T00:00:00Z');
    expect(revisions().early).toEqual({ at: '2024-05-05T00:00:00.000Z', isRecorded: false });

    const shallow = join(folder, 'shallow');
    git(folder, 'clone', '-q', '--depth', '1', `file://${join(project, '..')}`, shallow);
    expect(Object.values(revisions(join(shallow, 'press'))).map((each) => each.isRecorded)).toEqual(
      [false, false, false],
    );
  });

  it('is told by the front matter first, if that knows the day', () => {
    const revision = { at: '2026-11-23T01:57:19.000Z', isRecorded: true };
    const day = (at: string) => ({ at, isRecorded: true });
    expect(lastChange({ date: '2025' }, revision)).toEqual(revision);
    expect(lastChange({ date: '2025-03-14' }, revision)).toEqual(day('2025-03-14T00:00:00Z'));
    expect(lastChange({ date: '2025', updated: '2025-04-01' }, revision)).toEqual(
      day('2025-04-01T00:00:00Z'),
    );
    // It was changed after the day it was published, on a day that is not known.
    expect(lastChange({ date: '2025-03-14', updated: '2025-04' }, revision)).toEqual(revision);
  });
});
