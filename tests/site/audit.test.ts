import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCrossref } from '../../src/audit/registries/crossref.ts';
import type { AuditSnapshot } from '../../src/schema/audit.ts';
import { crossrefUpdate, crossrefWork } from '../audit/answers.ts';
import { builtPages, type BuiltPage } from './builtPages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const works = 'content/references/space-diplomacy';
const page = 'https://www.aies.at/download/2020/AIES-Fokus-2020-06.pdf';
const wayback = `https://web.archive.org/web/20230418093000/${page}`;

/** What an audit would keep, had Crossref retracted the work and filed it under another volume. */
function snapshot(): AuditSnapshot {
  const update = crossrefUpdate('retraction', 'Retraction', '10.1163/notice');
  const record = readCrossref(crossrefWork({ 'updated-by': [update], volume: '19' }));
  if (!record) throw new Error('This is no record.');
  const audit = { doi: record.doi, registry: 'Crossref', date: '2026-03-14', record } as const;
  return { format: 1, date: '2026-03-14', works: { riordan2023: audit } };
}

let copy: string;
let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  mkdirSync(join(root, 'tests/.build'), { recursive: true });
  copy = mkdtempSync(join(root, 'tests/.build/audited-'));
  for (const name of [
    'src',
    'content',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  writeFileSync(join(copy, `${works}.audit.json`), JSON.stringify(snapshot()));
  const bib = readFileSync(join(copy, `${works}.bib`), 'utf8');
  const archived = bib.replace(`{${page}},`, `{${page}},\n  archiveurl = {${wayback}},`);
  expect(archived).not.toBe(bib);
  writeFileSync(join(copy, `${works}.bib`), archived);
  await promisify(execFile)(process.execPath, ['src/cli/build.ts'], { cwd: copy });
  pages = builtPages(join(copy, 'dist'));
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

const textOf = (path: string, selector: string): string =>
  pages.get(path)?.$(selector).text().replaceAll(/\s+/g, ' ').trim() ?? '';

describe('a site with a snapshot of the registries', () => {
  it.each([
    '/references/riordan2023/',
    '/references/',
    '/references/by-year/',
    '/essays/space-diplomacy/',
  ])('says on %s in words that a work is retracted, and where that is said', (path) => {
    expect(textOf(path, '.notice.grave')).toBe(
      'Retracted 3 May 2024: https://doi.org/10.1163/notice',
    );
    const link = pages.get(path)?.$('.notice a');
    expect(link?.attr('href')).toBe('https://doi.org/10.1163/notice');
    expect(link?.attr('aria-label')).toBe(
      'Notice on Riordan, Machoň and Csajková 2023: https://doi.org/10.1163/notice',
    );
    expect(textOf(path, '.checked')).toBe('Checked against Crossref on 14 March 2026');
  });

  it('says on the work’s page where the record differs', () => {
    const differences = 'section[aria-labelledby="differences"]';
    expect(textOf('/references/riordan2023/', `${differences} h2`)).toBe(
      'Crossref’s record differs',
    );
    expect(textOf('/references/riordan2023/', `${differences} dt`)).toBe('Volume');
    expect(textOf('/references/riordan2023/', `${differences} dd`)).toBe('19');
  });

  it('says nothing of works that were not asked for', () => {
    expect(textOf('/references/dolman2002/', '.notice, .checked')).toBe('');
  });

  it.each(['/references/schwarz2020/', '/references/', '/essays/space-diplomacy/'])(
    'gives the archived copy on %s, in words and for Robust Links',
    (path) => {
      const $ = pages.get(path)?.$;
      expect($?.(`a[href="${page}"]`).first().attr()).toMatchObject({
        'data-originalurl': page,
        'data-versionurl': wayback,
        'data-versiondate': '2023-04-18',
      });
      expect(textOf(path, '.archived')).toBe(`Archived on 18 April 2023: ${wayback}`);
    },
  );
});
