import type { Root } from 'mdast';
import type { Work } from '../bibliography/work.ts';

/** An essay as it was checked: its text, its works, and its tree with every citation in its place. */
interface CheckedEssay {
  body: string;
  works: ReadonlyMap<string, Work>;
  tree: Root;
}

const waiting = new Map<string, CheckedEssay>();

/**
 * Keep the tree of an essay in which nothing is wrong until it is rendered: the
 * text is parsed and its citations are looked for once in a build, and not once
 * for the check and once for the page.
 *
 * @param path The essay's path from the project's folder.
 */
export function keepTree(path: string, essay: CheckedEssay): void {
  waiting.set(path, essay);
}

/**
 * The tree of an essay as it was checked; nothing where the text or the works
 * are others by now. It is given away: whoever renders it changes it.
 */
export function takeTree(
  path: string,
  body: string,
  works: ReadonlyMap<string, Work>,
): Root | undefined {
  const essay = waiting.get(path);
  waiting.delete(path);
  return essay?.body === body && essay.works === works ? essay.tree : undefined;
}
