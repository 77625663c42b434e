import { createRequire } from 'node:module';
import type { Engine } from '../../src/citations/format/citeproc.ts';
import type { PerString } from '../../src/citations/format/nothingToDo.ts';

/** citeproc-js as it comes, as far as tests and benchmarks use it. */
export interface Citeproc extends PerString {
  Engine: typeof Engine;
}

/** A copy of the package for oneself: the one that the press imports is changed by it. */
export function copyOfCiteproc(): Citeproc {
  const require = createRequire(import.meta.url);
  const own = require.resolve('citeproc');
  Reflect.deleteProperty(require.cache, own);
  const copy = require('citeproc') as Citeproc;
  Reflect.deleteProperty(require.cache, own);
  return copy;
}
