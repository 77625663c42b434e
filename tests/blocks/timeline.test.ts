import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../src/blocks/drawTimeline.ts';

describe('the drawing of a timeline', () => {
  it('has even steps of years, the events where they belong between them, and room at both ends', () => {
    const { events, ticks } = drawTimeline(['1970', '1980/1990', '2020']);
    expect(ticks.map(({ year }) => year)).toEqual([1970, 1980, 1990, 2000, 2010, 2020]);
    const at = new Map(ticks.map(({ year, at }) => [year, at]));
    expect(events).toEqual([
      { from: at.get(1970) },
      { from: at.get(1980), to: at.get(1990) },
      { from: at.get(2020) },
    ]);
    expect(at.get(1970)).toBeGreaterThan(0);
    expect(at.get(2020)).toBeLessThan(100);
    expect((at.get(1990) ?? 0) - (at.get(1980) ?? 0)).toBeCloseTo(
      (at.get(2020) ?? 0) - (at.get(2010) ?? 0),
    );
  });

  it('places months and days between the years', () => {
    const { events, ticks } = drawTimeline(['2020-07', '2021-01-01']);
    const [half, whole] = events;
    const [start, end] = ticks;
    expect(ticks.map(({ year }) => year)).toEqual([2020, 2021]);
    expect(half?.from).toBeCloseTo(((start?.at ?? 0) + (end?.at ?? 0)) / 2, 1);
    expect(whole?.from).toBe(end?.at);
  });

  it('never has more than seven years written under it, and none where there is no date', () => {
    for (const span of [1, 3, 9, 40, 99, 333, 1999]) {
      const { ticks } = drawTimeline(['1', `${1 + span}`].map((year) => year.padStart(4, '0')));
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }
    expect(drawTimeline([])).toEqual({ events: [], ticks: [] });
  });
});
