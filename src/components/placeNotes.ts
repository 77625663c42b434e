import type { DocumentRecord } from '../citations/citedDocument.ts';
import { wideFigureId } from '../citations/finish/nameWideFigures.ts';

/**
 * Rules that let each note of an essay find its mark, and keep it out of the
 * way of wide figures; `notes.css` has where it stands otherwise, as `--top`.
 *
 * A rule for each, because no two marks can share a name. A wide figure takes
 * the notes' column, so a note marked above it ends above it where there is
 * room, and else begins below: the browser tries the places in turn.
 */
export function placeNotes({
  notes,
  wideFigures,
}: Pick<DocumentRecord, 'notes' | 'wideFigures'>): string {
  const named = notes.map(({ number: n }) => `#r${n}{anchor-name:--r${n}}#f${n}{--r:--r${n}}`);
  const figures = wideFigures.map((_, index) => {
    const id = wideFigureId(index + 1);
    return `#${id}{anchor-name:--${id}}`;
  });
  return [
    ...named,
    ...figures,
    passFigures('.notes .preface', 0, wideFigures),
    ...notes.map(({ number: n }) => passFigures(`#f${n}`, n, wideFigures)),
  ].join('');
}

/** The places of a note, in turn: above each wide figure that its mark stands above, and below the last. */
function passFigures(selector: string, n: number, wideFigures: readonly number[]): string {
  const ahead = wideFigures.flatMap((lastNote, index) =>
    lastNote >= n ? `--${wideFigureId(index + 1)}` : [],
  );
  if (ahead.length === 0) return '';
  const others = ahead.map((figure, index) => ({
    name: `--n${n}${figure.slice(1)}`,
    place: `top:max(var(--top),anchor(${figure} bottom) + 1rem);${endAbove(ahead[index + 1])}`,
  }));
  return [
    // Room beside the text too, or the browser would find none in any place.
    `${selector}{${endAbove(ahead[0])};inset-inline-end:-99rem;align-self:start;`,
    `position-try-fallbacks:${others.map(({ name }) => name).join()}}`,
    ...others.map(({ name, place }) => `@position-try ${name}{${place}}`),
  ].join('');
}

/** Below the last figure, a note may leave the text behind, and always has room. */
const endAbove = (figure: string | undefined) =>
  `bottom:${figure ? `calc(anchor(${figure} top) + 1rem)` : '-999rem'}`;
