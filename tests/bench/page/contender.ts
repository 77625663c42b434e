import type { Bench } from '../part.ts';
import type { PageEssay } from './readEssay.ts';

/** A site with the essay as one of its pages. */
export interface PageSite {
  folder: string;
  /** The essay’s address in it. */
  path: string;
}

/** A way to publish the essay. */
export interface PageContender {
  name: string;
  /** Write or build the site into the folder; none when this machine cannot. */
  prepare: (essay: PageEssay, bench: Bench, folder: string) => Promise<PageSite> | PageSite;
}
