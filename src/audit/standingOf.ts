import { doiAddress } from '../bibliography/addresses.ts';
import type { StandingLabels } from '../language/standingLabels.ts';
import type { Notice } from '../schema/audit.ts';
import { formatPartialDate } from '../schema/partialDate.ts';
import type { WorkCheck } from './checkWorks.ts';
import { isGrave } from './noticeKind.ts';

/** A notice as a reader is told of it. */
export interface ToldNotice {
  /** Whether a reader must know it before relying on the work. */
  isGrave: boolean;
  /** `Retracted`. */
  word: string;
  /** `3 May 2024`, as far as known. */
  date?: string;
  /** Address of the notice. */
  href?: string;
}

/** How a work stands, in the words of a language. */
export interface Standing {
  /** The grave ones first. */
  notices: ToldNotice[];
  /** `Checked against Crossref on 14 March 2026`. */
  checked: string;
  /** Where the registry's record says something else: what, and what it says. */
  differences: { field: string; there: string }[];
}

/** Say how a work stands, by what the registry of its DOI said. */
export function standingOf(check: WorkCheck, labels: StandingLabels, language: string): Standing {
  const tell = (notice: Notice, word: string, grave: boolean): ToldNotice => ({
    isGrave: grave,
    word,
    ...(notice.date ? { date: formatPartialDate(notice.date, language) } : {}),
    ...(notice.doi ? { href: doiAddress(notice.doi) } : {}),
  });
  const wordFor = ({ kind, label }: Notice): string =>
    kind === 'other' ? labels.notice.other(label) : labels.notice[kind];
  const notices = [
    ...check.notices.map((notice) => tell(notice, wordFor(notice), isGrave(notice))),
    ...check.noticesOn.map((notice) => tell(notice, labels.isNotice(notice.label), false)),
  ];
  return {
    notices: notices.sort((a, b) => Number(b.isGrave) - Number(a.isGrave)),
    checked: labels.checked(check.registry, formatPartialDate(check.date, language)),
    differences: check.differences.map(({ field, there }) => ({
      field: labels.field[field],
      there,
    })),
  };
}
