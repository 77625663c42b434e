import type { Problem } from './problem.ts';
import { sortProblems } from './report.ts';
import { severityOf } from './severity.ts';

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Problems as GitHub Actions shows them beside the lines they are in
 * (GitHub, "Workflow commands", `error` and `warning`; escapes as in its toolkit).
 */
export const annotations = (problems: readonly Problem[]): string =>
  sortProblems(problems)
    .map(({ rule, place, fact, fix }) => {
      const properties = [
        `file=${escapeProperty(place.file)}`,
        `line=${place.line}`,
        `col=${place.column}`,
        `title=${escapeProperty(rule)}`,
      ].join(',');
      return `::${severityOf(rule)} ${properties}::${escapeMessage(`${fact} Fix: ${fix}`)}`;
    })
    .join('\n');
