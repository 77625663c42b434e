import { describe, expect, it } from 'vitest';
import { checkWorks } from '../../src/audit/checkWorks.ts';
import { readSnapshots } from '../../src/audit/readSnapshots.ts';
import { readCrossref } from '../../src/audit/registries/crossref.ts';
import { standingOf } from '../../src/audit/standingOf.ts';
import type { Work } from '../../src/bibliography/work.ts';
import { labelsIn } from '../../src/language/labels.ts';
import type { WorkAudit } from '../../src/schema/audit.ts';
import type { CslItem } from '../../src/schema/work.ts';
import { crossrefUpdate, crossrefWork } from './answers.ts';

const doi = '10.1163/1871191x-bja10151';
const path = 'content/references/works.audit.json';

const audit = (message: Record<string, unknown> = {}): WorkAudit => {
  const record = readCrossref(crossrefWork(message));
  if (!record) throw new Error('This is no record.');
  return { doi, registry: 'Crossref', date: '2026-03-14', record };
};

const work = (csl: Partial<CslItem> = {}): Map<string, Work> => {
  const item: CslItem = {
    id: 'riordan2023',
    type: 'article-journal',
    author: [
      { family: 'Riordan', given: 'N.' },
      { family: 'Machoň', given: 'M.' },
      { family: 'Csajková', given: 'L.' },
    ],
    title: 'Space Diplomacy and the Artemis Accords',
    'container-title': 'The Hague Journal of Diplomacy',
    volume: '18',
    issue: '2-3',
    page: '380-408',
    issued: { 'date-parts': [[2023]] },
    DOI: doi,
    ...csl,
  };
  return new Map([
    [item.id, { key: item.id, csl: item, place: { file: 'works.bib', line: 1, column: 1 } }],
  ]);
};

const file = (works: Record<string, unknown>, rest: Record<string, unknown> = {}) => ({
  path,
  text: JSON.stringify({ format: 1, date: '2026-03-14', works, ...rest }),
});

const standing = (works: Map<string, Work>, kept: WorkAudit) => {
  const check = checkWorks(works, new Map([['riordan2023', kept]])).get('riordan2023');
  return check && standingOf(check, labelsIn('en-GB').standing, 'en-GB');
};

describe('how a work stands', () => {
  it('is said with the registry and the day', () => {
    expect(standing(work(), audit())).toEqual({
      notices: [],
      checked: 'Checked against Crossref on 14 March 2026',
      differences: [],
    });
  });

  it('is said with what became of it, the grave first, and where the notice is', () => {
    const updates = [
      crossrefUpdate('erratum', 'Erratum', '10.1163/erratum'),
      crossrefUpdate('retraction', 'Retraction', '10.1163/notice'),
      crossrefUpdate('reinstatement', 'Reinstatement', '10.1163/again'),
    ];
    expect(standing(work(), audit({ 'updated-by': updates }))?.notices).toEqual([
      {
        isGrave: true,
        word: 'Retracted',
        date: '3 May 2024',
        href: 'https://doi.org/10.1163/notice',
      },
      {
        isGrave: false,
        word: 'Corrected',
        date: '3 May 2024',
        href: 'https://doi.org/10.1163/erratum',
      },
      {
        isGrave: false,
        word: 'Notice: Reinstatement',
        date: '3 May 2024',
        href: 'https://doi.org/10.1163/again',
      },
    ]);
  });

  it('tells a notice from the work it is on', () => {
    const update = crossrefUpdate('retraction', 'Retraction', '10.1163/another');
    const [notice] = standing(work(), audit({ 'update-to': [update] }))?.notices ?? [];
    expect(notice?.isGrave).toBe(false);
    expect(notice?.word).toBe('This work is itself a notice (Retraction) on another');
  });

  it('is compared with the entry as it is now, not as it was', () => {
    const kept = audit({ volume: '19' });
    expect(standing(work(), kept)?.differences).toEqual([{ field: 'Volume', there: '19' }]);
    expect(standing(work({ volume: '19' }), kept)?.differences).toEqual([]);
  });

  it('is not said when the entry has another DOI now', () => {
    expect(standing(work({ DOI: '10.1163/another' }), audit())).toBeUndefined();
    expect(standing(work({ DOI: doi.toUpperCase() }), audit())).toBeDefined();
  });
});

describe('a snapshot', () => {
  it('is read; of two answers on one work the later counts', () => {
    const older = { ...audit(), date: '2025-01-01' };
    const { audits, problems } = readSnapshots([
      file({ riordan2023: audit() }),
      { ...file({ riordan2023: older }), path: 'content/references/other.audit.json' },
    ]);
    expect(problems).toEqual([]);
    expect(audits.get('riordan2023')?.date).toBe('2026-03-14');
  });

  it.each([
    ['conflict of two versions', { path, text: '<<<<<<< HEAD\n{}' }, 'it is no JSON'],
    [
      'wrong date',
      file({ riordan2023: { ...audit(), date: '2026-02-30' } }),
      '`works.riordan2023.date`',
    ],
    ['unknown registry', file({ a: { ...audit(), registry: 'Elsewhere' } }), '`works.a.registry`'],
    ['field too many', file({ a: { ...audit(), html: '<script>' } }), '`works.a`'],
    ['later format', file({}, { format: 2 }), '`format`'],
  ])('with a %s is told with its file and what to do', (_, spoilt, says) => {
    const { audits, problems } = readSnapshots([spoilt]);
    expect(audits.size).toBe(0);
    expect(problems).toMatchObject([{ rule: 'audit-readable', place: { file: path } }]);
    expect(problems[0]?.fact).toContain(says);
    expect(problems[0]?.fix).toContain('npm run audit:references');
  });

  it('cannot smuggle an address in as a DOI', () => {
    const kept = audit();
    const notice = { kind: 'retraction', label: 'Retraction', doi: 'javascript:alert(1)' };
    const spoilt = { ...kept, record: { ...kept.record, notices: [notice] } };
    expect(readSnapshots([file({ riordan2023: spoilt })]).audits.size).toBe(0);
  });
});
