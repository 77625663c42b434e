import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Citation } from '../../src/citations/format/citeproc.ts';
import { tellSeveralApart, type TellApart } from '../../src/citations/format/tellSeveralApart.ts';
import { styles, type StyleName } from '../../src/citations/styles.ts';
import { loadLocale } from '../../src/language/cslLocales.ts';
import type { CslItem } from '../../src/schema/work.ts';
import { copyOfCiteproc, type Citeproc } from './copyOfCiteproc.ts';
import { documents, fewWorks } from './fewWorks.ts';

interface Telling {
  Disambiguation: { prototype: { run: TellApart } };
}

const asItComes = copyOfCiteproc();
const ours = copyOfCiteproc() as Citeproc & Telling;
const apart = ours.Disambiguation.prototype;
apart.run = tellSeveralApart(apart.run);

/** Writes one document after another by one engine, as the press does. */
function writer(csl: Citeproc, style: StyleName) {
  let library: readonly object[] = [];
  const sys = {
    retrieveLocale: loadLocale,
    retrieveItem: (id: string) =>
      structuredClone({ ...library[Number(id.split('-')[1])], id }) as CslItem,
    variableWrapper: (_: unknown, before: string, text: string, after: string) =>
      before + text + after,
  };
  const engine = new csl.Engine(sys, styles[style].load(), 'en-GB', true);
  return (run: number, given: readonly object[], texts: readonly number[][][]) => {
    library = given;
    return texts.map((clusters) => {
      const citations = clusters.map((keys, index): Citation => ({
        citationID: `c${index}`,
        citationItems: keys.map((key) => ({ id: `${run}-${key}` })),
        properties: { noteIndex: index + 1 },
      }));
      engine.restoreProcessorState();
      return [engine.rebuildProcessorState(citations, 'html'), engine.makeBibliography()];
    });
  };
}

it.each(Object.keys(styles) as StyleName[])(
  'works are told apart as citeproc-js by itself tells them, in %s',
  (style) => {
    const [expected, found] = [writer(asItComes, style), writer(ours, style)];
    let run = 0;
    fc.assert(
      fc.property(fewWorks, documents, (library, texts) => {
        run += 1;
        expect(found(run, library, texts)).toEqual(expected(run, library, texts));
      }),
      { numRuns: 12 },
    );
  },
  30_000,
);
