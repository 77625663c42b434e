import { doiAddress } from '../bibliography/addresses.ts';
import { en } from '../language/en.ts';
import type { Notice, WorkAudit } from '../schema/audit.ts';
import type { AuditedWork } from './auditWorks.ts';
import { checkAgainst } from './checkWorks.ts';
import type { ComparedField, Difference } from './compareRecord.ts';
import { isGrave } from './noticeKind.ts';
import { sameDoi } from './sameDoi.ts';

/** What an audit came to, for an editor at a terminal. */
export interface AuditReport {
  text: string;
  /** Whether something wants an editor: a DOI that is none, a registry that could not be asked, a retraction not known before. */
  wantsEditor: boolean;
}

/** The terminal is spoken to in English, whatever the site's language. */
const fieldNames: Record<ComparedField, string> = en.standing.field;

const describeDifference = ({ field, here, there }: Difference, registry: string): string =>
  `${fieldNames[field]}: ${here === undefined ? 'nothing' : `“${here}”`} here, “${there}” at ${registry}.`;

const describeNotice = ({ label, date, doi, source }: Notice): string =>
  [label, date && `, ${date}`, source && ` (${source})`, doi && `: ${doiAddress(doi)}`]
    .filter(Boolean)
    .join('');

/** A grave notice that the snapshot before this one did not have. */
const isNews = (notice: Notice, before: WorkAudit | undefined): boolean =>
  isGrave(notice) &&
  !before?.record.notices.some(({ kind, doi }) => kind === notice.kind && doi === notice.doi);

/** What there is to say of one work; nothing when all agrees. */
function describeWork(
  { work, finding }: AuditedWork,
  former: ReadonlyMap<string, WorkAudit>,
): { lines: string[]; wantsEditor: boolean } {
  const doi = work.csl.DOI ?? '';
  switch (finding.kind) {
    case 'failed':
      return {
        lines: [`Not asked for: ${finding.registry} ${finding.fault}.`],
        wantsEditor: true,
      };
    case 'unregistered':
      return { lines: [`No agency has registered the DOI ${doi}.`], wantsEditor: true };
    case 'elsewhere':
      return {
        lines: [`The DOI is registered with ${finding.agency}, whose records are not compared.`],
        wantsEditor: false,
      };
    case 'found': {
      const { registry, differences, notices, noticesOn } = checkAgainst(work, finding.audit);
      const before = former.get(work.key);
      const known = before && sameDoi(doi, before.doi) ? before : undefined;
      return {
        lines: [
          ...notices.map((notice) => `${isGrave(notice) ? '! ' : ''}${describeNotice(notice)}`),
          ...noticesOn.map((notice) => `Is itself a notice: ${describeNotice(notice)}`),
          ...differences.map((difference) => describeDifference(difference, registry)),
        ],
        wantsEditor: notices.some((notice) => isNews(notice, known)),
      };
    }
  }
}

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** Tell what an audit found, work by work with its place, and then in sum. */
export function describeAudit(
  audited: readonly AuditedWork[],
  former: ReadonlyMap<string, WorkAudit>,
): AuditReport {
  const told = audited.map((each) => ({ ...each, ...describeWork(each, former) }));
  const works = told
    .filter(({ lines }) => lines.length > 0)
    .map(({ work: { key, place }, lines }) =>
      [`${place.file}:${place.line}:${place.column}  ${key}`, ...lines].join('\n  '),
    );
  const ofKind = (kind: string) => audited.filter(({ finding }) => finding.kind === kind).length;
  const retracted = audited.filter(
    ({ finding }) => finding.kind === 'found' && finding.audit.record.notices.some(isGrave),
  ).length;
  const agree = told.filter(({ lines }) => lines.length === 0).length;
  const sums = [
    `${count(audited.length, 'work has', 'works have')} a DOI; ${agree} agree with the registry’s record.`,
    retracted > 0 &&
      `${count(retracted, 'work is', 'works are')} retracted, withdrawn or under concern.`,
    ofKind('unregistered') > 0 &&
      `${count(ofKind('unregistered'), 'DOI is', 'DOIs are')} registered nowhere.`,
    ofKind('failed') > 0 && `${count(ofKind('failed'), 'work', 'works')} could not be asked for.`,
  ].filter((sum) => sum !== false);
  return {
    text: [...works, sums.join('\n')].join('\n\n'),
    wantsEditor: told.some(({ wantsEditor }) => wantsEditor),
  };
}
