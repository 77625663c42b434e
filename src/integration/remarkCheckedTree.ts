import type { Processor } from 'unified';
import { takeTree } from '../check/checkedTrees.ts';
import type { CitedLibrary } from '../citations/citedLibrary.ts';
import { pathOf } from '../problems/pathOf.ts';

/** Have the pipeline begin with the tree that the check has made of an essay, if it has. */
export function remarkCheckedTree(this: Processor, library: CitedLibrary): void {
  const { parser } = this;
  if (!parser) return;
  this.parser = (text, file) => takeTree(pathOf(file), text, library.works) ?? parser(text, file);
}
