import type { WorkOrder } from '../routes/routes.ts';

/** More years than these would stand as a wall of links before the first work. */
const mostYears = 60;

/**
 * The marks of a list that its readers can jump to: every one, but of very many
 * years the first that stands there from each decade.
 *
 * @param marks In the order of the list.
 */
export function marksToJumpTo(marks: readonly string[], order: WorkOrder): string[] {
  if (order !== 'year' || marks.length <= mostYears) return [...marks];
  const decadeOf = (year: string) => year && Math.floor(Number(year) / 10);
  return marks.filter((mark, index) => decadeOf(mark) !== decadeOf(marks[index - 1] ?? 'none'));
}
