/** Where an event stands on the axis, and to where it reaches; in per cent of its length. */
interface PlacedEvent {
  from: number;
  to?: number;
}

/** A year written under the axis. */
interface Tick {
  at: number;
  year: number;
}

/** Room at both ends of the axis, in per cent, for half a year's figures. */
const margin = 6;

/** Years between ticks, the smallest of which that leaves few enough is taken. */
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];
const mostTicks = 5;

/**
 * Places on an axis for dates in ISO 8601, each one date or two with a slash,
 * and for the years to be written under it. Years without a month stand at
 * their beginning.
 */
export function drawTimeline(dates: readonly string[]): { events: PlacedEvent[]; ticks: Tick[] } {
  const spans = dates.map((date) => date.split('/').map(yearsOf));
  const all = spans.flat();
  if (all.length === 0) return { events: [], ticks: [] };
  const [least, most] = [Math.floor(Math.min(...all)), Math.ceil(Math.max(...all))];
  const step = steps.find((size) => (most - least) / size <= mostTicks) ?? 1000;
  const first = Math.floor(least / step) * step;
  const last = Math.max(Math.ceil(most / step) * step, first + step);
  const place = (year: number) =>
    Math.round((margin + ((year - first) / (last - first)) * (100 - 2 * margin)) * 100) / 100;
  return {
    events: spans.map(([from = first, to]) => ({
      from: place(from),
      ...(to === undefined ? {} : { to: place(to) }),
    })),
    ticks: Array.from({ length: (last - first) / step + 1 }, (_, index) => {
      const year = first + index * step;
      return { at: place(year), year };
    }),
  };
}

/** A date as years and parts of a year: `1998-07` is 1998.5. */
function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}
