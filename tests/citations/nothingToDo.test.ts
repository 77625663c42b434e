import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leaveNothingToDo } from '../../src/citations/format/nothingToDo.ts';
import { loadLocale } from '../../src/language/cslLocales.ts';
import type { CslItem } from '../../src/schema/work.ts';
import { copyOfCiteproc, type Citeproc } from './copyOfCiteproc.ts';

const asItComes = copyOfCiteproc();
const ours = copyOfCiteproc();
leaveNothingToDo(ours);

/** What it asks about: quotation marks of many languages, tags, what HTML escapes, letters with a case of their own. */
const pieces = [
  ...Array.from(`"'‘’“”„‚«»‹›「」『』()[]&<>.,:;?!-–…²ªİIıiŁÞßſΣ 　`),
  ...'<i>|</i>|<b>|</b>|<sup>|</sup>|<sc>|</sc>|<span class="nocase">|</span>'.split('|'),
  ...`  | "| '|("|l'|rock ’n’ roll|the|War|iPhone|İstanbul|宇宙`.split('|'),
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const work = fc.record({
  type: fc.constantFrom('book', 'chapter', 'article-journal'),
  title: words,
  'container-title': words,
  publisher: words,
  language: fc.constantFrom('en', 'tr', 'lt', 'de', 'ja'),
  author: fc.array(fc.record({ family: words, given: words }), { minLength: 1, maxLength: 2 }),
});

/** All that CSL knows: Lithuanian has a comma for a quotation mark. */
const locales = readdirSync(createRequire(import.meta.url)('citeproc-locales') as string)
  .map((file) => /^locales-(.+)\.xml$/.exec(file)?.[1])
  .filter((locale) => locale !== undefined);

const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Test</title><id>test</id></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout>
    <names variable="author"><name initialize-with=". "/></names>
    <text variable="title" quotes="true" prefix=" " suffix=","/>
    <text variable="container-title" font-style="italic" text-case="title" prefix=" "/>
    <text variable="publisher" text-case="lowercase" prefix=" "/>
  </layout></bibliography>
</style>`;

/** Makes the entry of one work after another. */
function entryMaker(csl: Citeproc, locale: string) {
  let item = {};
  let id = '';
  const sys = {
    retrieveLocale: loadLocale,
    retrieveItem: () => structuredClone({ ...item, id }) as CslItem,
    variableWrapper: (_: unknown, before: string, text: string, after: string) =>
      before + text + after,
  };
  const engine = new csl.Engine(sys, style, locale, true);
  return (asked: object, run: number) => {
    item = asked;
    id = `w${run}`;
    engine.updateItems([id]);
    return engine.makeBibliography()[1];
  };
}

it.each(locales)('strings are set as citeproc-js by itself sets them, in %s', (locale) => {
  const [expected, found] = [entryMaker(asItComes, locale), entryMaker(ours, locale)];
  let run = 0;
  fc.assert(
    fc.property(work, (item) => {
      run += 1;
      expect(found(item, run)).toEqual(expected(item, run));
    }),
    { numRuns: 60 },
  );
});
