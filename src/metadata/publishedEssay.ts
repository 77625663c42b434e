import { fullTitle } from '../exports/essayItem.ts';
import type { CslItem } from '../schema/work.ts';
import { nameOf, type Author, type Essay } from '../schema/essay.ts';
import { licenceAddress } from './licenceAddress.ts';
import type { Creator, Published } from './published.ts';

/** What the page knows of an essay besides its front matter. */
export interface EssayContext {
  /** Absolute address of its page. */
  url: string;
  site: string;
  /** Absolute address of its PDF, if one is made. */
  pdf?: string;
  /** The works it cites. */
  citations: readonly CslItem[];
}

const creator = (author: Author): Creator => ({
  name: nameOf(author),
  sorted: author.family ? [author.family, author.given].filter(Boolean).join(', ') : nameOf(author),
  isPerson: author.family !== undefined,
  ...(author.orcid ? { orcid: `https://orcid.org/${author.orcid}` } : {}),
});

/** An essay as machines are told of it: a blog post, which is what it is and what claims least. */
export function publishedEssay(
  essay: Essay,
  { url, site, citations, pdf }: EssayContext,
): Published {
  const { authors, date, updated, language, description } = essay;
  return {
    title: fullTitle(essay),
    creators: authors.map(creator),
    date,
    ...(updated ? { updated } : {}),
    language,
    description: essay.abstract ?? description,
    url,
    ...(essay.doi ? { doi: essay.doi } : {}),
    // Without ".html", as FAIR Signposting wants it.
    ...(essay.licence ? { licence: licenceAddress(essay.licence) } : {}),
    ...(pdf ? { pdf } : {}),
    site,
    zoteroType: 'blogPost',
    citations,
  };
}
