import type { RuleId } from './rules.ts';

/** Whether a broken rule keeps the site from being built, or is only told. */
export type Severity = 'error' | 'warning';

/**
 * How severe each rule is: an error unless it says otherwise here, and nowhere
 * else.
 *
 * A warning is for what is mostly a slip and sometimes meant: a work may have
 * no date, an offprint pages of its own, an author a new name, and software a
 * command for its name.
 */
const severities: Partial<Record<RuleId, Severity>> = {
  'locator-in-pages': 'warning',
  'work-dated': 'warning',
  'cluster-items-differ': 'warning',
  'tex-known': 'warning',
  'author-named-alike': 'warning',
};

export const severityOf = (rule: RuleId): Severity => severities[rule] ?? 'error';
