import { describe, expect, it } from 'vitest';
import { citationStyles } from '../../src/schema/citationStyle.ts';
import { readIbid } from './oracle/readIbid.ts';
import { oracleCases, recorded, wanted } from './oracle/readOracle.ts';

const { readings } = recorded();
const differenceIn = (name: string, style: string) =>
  wanted.differences.find((each) => each.case === name && each.style === style);

/**
 * Pandoc's citeproc is another program by other authors, given the same styles
 * and the same works; `oracle/record.ts` asks it anew. Where we differ on
 * purpose, `oracle/differences.json` says what we print and why.
 */
describe.each(citationStyles)('in %s, as pandoc has it:', (style) => {
  it.each(oracleCases)('$name', async (oracleCase) => {
    const ours = await readIbid(oracleCase, style);
    const theirs = readings[oracleCase.name]?.[style];
    const difference = differenceIn(oracleCase.name, style);
    expect(ours).toEqual(difference?.ours ?? theirs);
  });
});

describe('a wanted difference', () => {
  it.each(wanted.differences)('is one, and has its reasons: $case, $style', (difference) => {
    expect(readings[difference.case]?.[difference.style]).not.toEqual(difference.ours);
    expect(difference.reasons.length).toBeGreaterThan(0);
    for (const reason of difference.reasons) expect(wanted.reasons).toHaveProperty([reason]);
  });
});
