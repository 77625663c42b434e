import type { CitedLibrary } from '../citations/citedLibrary.ts';
import { readContent, type Content } from './readContent.ts';

/**
 * The content as it is now: while an author writes, it is read anew after each
 * change, and everybody who holds this sees it.
 *
 * A class, whose state is private, because Astro writes the plugins' options
 * into a digest: ten thousand works would go into it.
 */
export class LiveContent implements CitedLibrary {
  readonly #root: string;
  #now: Content;

  /** @param root The project's folder. */
  constructor(root: string) {
    this.#root = root;
    this.#now = readContent(root);
  }

  get now(): Content {
    return this.#now;
  }

  get works(): Content['works'] {
    return this.#now.works;
  }

  /** Read what changed. */
  reread(): Content {
    this.#now = readContent(this.#root, this.#now);
    return this.#now;
  }
}
