import { labelsIn } from '../language/labels.ts';
import type { Author, Essay } from '../schema/essay.ts';
import type { CslItem, CslName } from '../schema/work.ts';

/** What an essay does not say of itself. */
export interface EssayPlace {
  /** Its key in the files of references: the name of its folder. */
  slug: string;
  /** Its full address; absent as long as nobody knows where the site will stand. */
  url?: string | undefined;
  siteName: string;
}

const cslName = ({ name, family, given }: Author): CslName =>
  family === undefined ? { literal: name ?? '' } : { family, ...(given && { given }) };

/** Title and subtitle in one, as a catalogue has them. */
export const fullTitle = ({ title, subtitle }: Pick<Essay, 'title' | 'subtitle'>): string =>
  subtitle ? `${title}${/[?!:.…]$/.test(title) ? '' : ':'} ${subtitle}` : title;

/**
 * The essay as a work that can be cited: a post on this site (CSL's
 * `post-weblog`, which Zotero and RIS know as a blog post).
 *
 * Says what the front matter says and nothing else: no day where only the year
 * is known, no address before the site has one. Where it stood before is a
 * note, since this is the edition that is being cited.
 */
export function essayItem(essay: Essay, { slug, url, siteName }: EssayPlace): CslItem {
  const { originallyPublished: first, language, keywords, doi } = essay;
  const note = first && [first.venue, first.date, first.url].filter(Boolean).join(', ');
  return {
    id: slug,
    type: 'post-weblog',
    title: fullTitle(essay),
    author: essay.authors.map(cslName),
    'container-title': siteName,
    issued: { 'date-parts': [essay.date.split('-').map(Number)] },
    language,
    ...(url && { URL: url }),
    ...(doi && { DOI: doi }),
    abstract: essay.abstract ?? essay.description,
    ...(keywords && { keyword: keywords.join(', ') }),
    ...(note && { note: `${labelsIn(language).firstPublished}: ${note}` }),
  };
}
