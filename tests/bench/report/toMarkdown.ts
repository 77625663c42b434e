import { threeDigits } from '../measure/summary.ts';
import type { Findings, Table } from '../part.ts';
import { holds, type Verdict } from './verdict.ts';

/** Findings as Markdown, to be read and kept in `RESULTS.md`. */
export function toMarkdown(name: string, { tables, verdicts }: Findings): string {
  const parts = [`## ${name}`, ...tables.map(tableMarkdown)];
  if (verdicts.length > 0) parts.push(verdictsMarkdown(verdicts));
  return parts.join('\n\n') + '\n';
}

const tableMarkdown = ({ title, about, columns, rows }: Table): string =>
  [`### ${title}`, about, grid([columns, ...rows])].join('\n\n');

const verdictsMarkdown = (verdicts: readonly Verdict[]): string =>
  [
    '### Promises',
    grid([
      ['promise', 'limit', 'measured', 'holds'],
      ...verdicts.map((verdict) => [
        verdict.promise,
        'most' in verdict.limit ? `≤ ${verdict.limit.most}` : `≥ ${verdict.limit.least}`,
        verdict.measured === undefined ? undefined : threeDigits(verdict.measured),
        { true: 'yes', false: '**no**', undefined: 'not measured' }[String(holds(verdict))],
      ]),
    ]),
  ].join('\n\n');

/** The first row is the head. */
function grid(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const line = (cells: readonly (string | number | undefined)[]) =>
    `| ${cells.map((cell) => String(cell ?? '—').replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
