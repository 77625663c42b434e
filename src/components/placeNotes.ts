import type { DocumentRecord } from '../citations/citedDocument.ts';
import { wideFigureId } from '../citations/finish/nameWideFigures.ts';

/**
 * Rules that place each note of an essay in the margin: level with its mark,
 * or below the note before it if that one reaches so far.
 *
 * A rule per note, because an anchor is found by a name of its own; the
 * preface of the notes counts as the note before the first. A wide figure takes
 * the notes' column, so a note marked above it ends above it where there is
 * room, and else begins below: the browser tries the places in turn.
 */
export function placeNotes(
  { notes, wideFigures }: Pick<DocumentRecord, 'notes' | 'wideFigures'>,
  hasPreface: boolean,
): string {
  const placed = notes.map(({ number: n }) => {
    const level = `anchor(--r${n} top) + .2em`;
    const below = `anchor(--f${n - 1} bottom) + 1rem`;
    const tops = n > 1 || hasPreface ? [level, below] : [level];
    return `#r${n}{anchor-name:--r${n}}${placeNote(`#f${n}`, n, tops, wideFigures)}`;
  });
  const figures = wideFigures.map((_, index) => {
    const id = wideFigureId(index + 1);
    return `#${id}{anchor-name:--${id}}`;
  });
  const preface = hasPreface ? placeNote('.notes .preface', 0, ['.25em'], wideFigures) : '';
  return [preface, ...placed, ...figures].join('');
}

function placeNote(
  selector: string,
  n: number,
  tops: readonly string[],
  wideFigures: readonly number[],
): string {
  const ahead = wideFigures.flatMap((lastNote, index) =>
    lastNote >= n ? `--${wideFigureId(index + 1)}` : [],
  );
  const first = `${selector}{anchor-name:--f${n};top:${lowest(tops)}`;
  if (ahead.length === 0) return `${first}}`;
  const others = ahead.map((figure, index) => ({
    name: `--n${n}${figure.slice(1)}`,
    place: `top:${lowest([...tops, `anchor(${figure} bottom) + 1rem`])};${endAbove(ahead[index + 1])}`,
  }));
  return [
    // Room beside the text too, or the browser would find none in any place.
    `${first};${endAbove(ahead[0])};inset-inline-end:-99rem;align-self:start;`,
    `position-try-fallbacks:${others.map(({ name }) => name).join()}}`,
    ...others.map(({ name, place }) => `@position-try ${name}{${place}}`),
  ].join('');
}

/** Below the last figure, a note may leave the text behind, and always has room. */
const endAbove = (figure: string | undefined) =>
  `bottom:${figure ? `calc(anchor(${figure} top) + 1rem)` : '-999rem'}`;

/** The lowest of several places on the page. */
const lowest = (tops: readonly string[]) =>
  tops.length > 1 ? `max(${tops.join()})` : `calc(${tops.join('')})`;
