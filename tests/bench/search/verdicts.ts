import { summary } from '../measure/summary.ts';
import type { Verdict } from '../report/verdict.ts';
import type { Found } from './findWork.ts';
import type { Timed } from './timeSearch.ts';

/** The promises for the search, in KB of 1,000 bytes. */
export function searchVerdicts(costs: readonly Timed[], found: readonly Found[]): Verdict[] {
  return [
    {
      promise: 'bytes before the first result, KB',
      measured: summary(costs.map(({ bytes }) => bytes)).median / 1000,
      limit: { most: 200 },
    },
    {
      promise: `bytes before the first result, the costliest of ${found.length} queries, KB`,
      measured: Math.max(...found.map(({ bytes }) => bytes)) / 1000,
      limit: { most: 300 },
    },
    {
      promise: `of ${found.length} queries, those that find the wanted work first, or after none but its equals`,
      measured: found.filter(({ isFirst }) => isFirst).length,
      limit: { least: found.length },
    },
  ];
}
