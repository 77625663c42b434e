import { unified, type RemarkPlugin } from '@astrojs/markdown-remark';
import remarkMath from 'remark-math';
import { mathOptions } from '../blocks/mathOptions.ts';
import { rehypeMath } from '../blocks/rehypeMath.ts';
import { rehypeTimeline } from '../blocks/rehypeTimeline.ts';
import type { CitedLibrary } from '../citations/citedLibrary.ts';
import { rehypeFinish } from '../citations/finish/rehypeFinish.ts';
import { rehypeFormat } from '../citations/format/rehypeFormat.ts';
import { remarkCitations } from '../citations/remarkCitations.ts';
import { rehypeLinkAddresses } from './rehypeLinkAddresses.ts';
import { rehypeTableAlign } from './rehypeTableAlign.ts';
import { remarkCheckedTree } from './remarkCheckedTree.ts';
import { remarkQuotes } from './remarkQuotes.ts';

/**
 * How an essay becomes HTML: scan and notes in the Markdown, then format and
 * finish in the HTML.
 *
 * Astro's own smartypants stays off, since it runs before any plugin and turns
 * `--` in keys and page ranges into dashes; the same plugin runs after ours.
 */
export function essayPipeline(library: CitedLibrary) {
  return unified({
    gfm: true,
    smartypants: false,
    remarkPlugins: [
      [remarkMath, mathOptions],
      [remarkCheckedTree as RemarkPlugin, library],
      [remarkCitations, library],
      remarkQuotes,
    ],
    rehypePlugins: [
      rehypeLinkAddresses,
      [rehypeFormat, library],
      rehypeTimeline,
      [rehypeFinish, library],
      rehypeMath,
      rehypeTableAlign,
    ],
  });
}
