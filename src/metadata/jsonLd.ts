import type { BlogPosting, CreativeWork, Organization, Person, WithContext } from 'schema-dts';
import { workAddress } from '../bibliography/addresses.ts';
import type { CslItem } from '../schema/work.ts';
import type { Creator, Published } from './published.ts';

/** CSL's types in schema.org's words; an article says it is scholarly where its journal does. */
const types: Partial<Record<string, CreativeWork['@type']>> = {
  'article-journal': 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  report: 'Report',
  thesis: 'Thesis',
  software: 'SoftwareSourceCode',
  webpage: 'WebPage',
};

const creator = ({ name, isPerson, orcid }: Creator): Person | Organization => ({
  '@type': isPerson ? 'Person' : 'Organization',
  name,
  ...(orcid ? { '@id': orcid } : {}),
});

/** A cited work, by its name and where it is; the page has the rest, and so has each work's own. */
const citation = (csl: CslItem): CreativeWork => {
  const address = workAddress(csl);
  return {
    '@type': types[csl.type] ?? 'CreativeWork',
    name: (csl.title ?? csl.id).replaceAll(/<[^>]*>/g, ''),
    ...(address ? { '@id': address } : {}),
  } as CreativeWork;
};

/**
 * An essay in schema.org's words. A `BlogPosting`, since `ScholarlyArticle`
 * means a reviewed journal to many who read it.
 */
export function essayJsonLd(published: Published): WithContext<BlogPosting> {
  const { title, creators, date, updated, language, description, url } = published;
  const { doi, licence, site, citations } = published;
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    ...(url ? { '@id': url } : {}),
    headline: title,
    author: creators.map(creator),
    ...(date ? { datePublished: date } : {}),
    ...(updated ? { dateModified: updated } : {}),
    ...(language ? { inLanguage: language } : {}),
    ...(description ? { description } : {}),
    ...(doi ? { sameAs: `https://doi.org/${doi}` } : {}),
    ...(licence ? { license: licence } : {}),
    ...(site ? { isPartOf: { '@type': 'Blog', name: site } } : {}),
    ...(citations?.length ? { citation: citations.map(citation) } : {}),
  };
}

/** JSON that cannot end the script element it stands in. */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');
