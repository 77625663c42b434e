import { describe, expect, it } from 'vitest';
import { engineFor } from '../../src/citations/format/engineFor.ts';
import type { StyleName } from '../../src/citations/styles.ts';
import { countCalls } from './countCalls.ts';
import { libraryOf, renderEssay } from './renderEssay.ts';

const library = libraryOf(
  ...Array.from({ length: 60 }, (_, index) => ({
    id: `k${index}`,
    type: 'book',
    author: [{ family: `Author ${index}` }],
    title: `Title ${index}`,
  })),
);

describe('a style of a library', () => {
  it.each<StyleName>(['chicago-notes', 'apa'])(
    'is built once, and holds no more than the essay at hand cites: %s',
    async (style) => {
      const engine = engineFor(library, { style, language: 'en-GB' });
      for (let essay = 0; essay < 12; essay += 1) {
        const keys = Array.from({ length: 5 }, (_, index) => `k${essay * 5 + index}`);
        await renderEssay(keys.map((key) => `Claim [@${key}, p. 3].`).join(' '), library, {
          language: 'en-GB',
          citationStyle: style,
        });
      }
      expect(engineFor(library, { style, language: 'en-GB' })).toBe(engine);
      expect(Object.keys(engine.registry.registry)).toHaveLength(5);
      expect(Object.keys(engine.registry.citationreg.citationById)).toHaveLength(5);
    },
  );
});

it('a citation is formatted once, however often its works come again', async () => {
  const text = 'One [@k0]. Two [@k1]. Three [@k0]. Four [@k1; @k2]. Five [@k2]. Six [@k0].';
  const { getCitationCluster: times } = await countCalls(['getCitationCluster'], () =>
    renderEssay(text, library, { language: 'en-GB', citationStyle: 'chicago-notes' }),
  );
  expect(times).toBe(6);
});
