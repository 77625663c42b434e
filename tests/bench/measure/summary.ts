/** Several measurements of one thing. */
export interface Summary {
  median: number;
  /** Between the least and the greatest, as a share of the median. */
  spread: number;
}

/** The median, since one bad turn on a busy machine says nothing, and how far turns differ. */
export function summary(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  return { median, spread: (at(sorted.length - 1) - at(0)) / median };
}

/** `3.42 ± 5 %`; the sign stands for the whole spread. */
export const written = ({ median, spread }: Summary): string =>
  `${threeDigits(median)} ± ${Math.round(spread * 100)} %`;

/** As exactly as a measurement is known, `3.42`, `1470`; what was counted, as it is. */
export function threeDigits(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 1000 ? String(Number(value.toPrecision(3))) : value.toPrecision(3);
}
