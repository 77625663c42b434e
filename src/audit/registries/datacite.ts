import { z } from 'zod';
import type { Notice, RegistryRecord } from '../../schema/audit.ts';
import { isPartialDate } from '../../schema/partialDate.ts';
import type { CslName } from '../../schema/work.ts';
import { plainText } from '../plainText.ts';
import { filled } from './filled.ts';

const text = z.union([z.string(), z.number().transform(String)]).nullish();

/**
 * The part of a record of DataCite's REST API that we compare
 * (https://api.datacite.org/dois/{doi}; DataCite metadata schema 4).
 */
const dataciteAnswer = z.object({
  data: z.object({
    attributes: z.object({
      doi: z.string(),
      titles: z.array(z.object({ title: text, titleType: text })).nullish(),
      creators: z
        .array(z.object({ name: text, nameType: text, givenName: text, familyName: text }))
        .nullish(),
      publicationYear: z.number().int().nullish(),
      dates: z.array(z.object({ date: text, dateType: text })).nullish(),
      /** Empty where the work is part of nothing. */
      container: z
        .object({ title: text, volume: text, issue: text, firstPage: text, lastPage: text })
        .nullish(),
      relatedIdentifiers: z
        .array(
          z.object({ relatedIdentifier: text, relatedIdentifierType: text, relationType: text }),
        )
        .nullish(),
    }),
  }),
});

type Attributes = z.infer<typeof dataciteAnswer>['data']['attributes'];

function toName({
  name,
  nameType,
  givenName,
  familyName,
}: NonNullable<Attributes['creators']>[number]): CslName {
  if (familyName) return { ...filled('family', familyName), ...filled('given', givenName) };
  const [family, given] = nameType === 'Organizational' ? [] : (name ?? '').split(/,\s+/);
  if (family && given) return { family: plainText(family), given: plainText(given) };
  return filled('literal', name);
}

/** DataCite has no retractions: it marks what was withdrawn, and what a newer work replaces. */
function noticesOf({ dates, relatedIdentifiers }: Attributes): Notice[] {
  const withdrawn = (dates ?? [])
    .filter(({ dateType }) => dateType === 'Withdrawn')
    .map(({ date }): Notice => {
      const day = date?.slice(0, 10) ?? '';
      return {
        kind: 'withdrawal',
        label: 'Withdrawn',
        ...(isPartialDate(day) ? { date: day } : {}),
      };
    });
  const replaced = (relatedIdentifiers ?? [])
    .filter(({ relationType }) => relationType === 'IsObsoletedBy')
    .map(({ relatedIdentifier, relatedIdentifierType }): Notice => {
      const doi = relatedIdentifierType === 'DOI' ? relatedIdentifier?.toLowerCase() : undefined;
      return {
        kind: 'version',
        label: 'Obsoleted',
        ...(doi && /^10\.\d{4,9}\/\S+$/.test(doi) ? { doi } : {}),
      };
    });
  return [...withdrawn, ...replaced];
}

function titlesOf({ titles }: Attributes): string[] {
  const ofType = (type?: string) =>
    (titles ?? [])
      .filter(({ titleType }) => (titleType ?? undefined) === type)
      .map(({ title }) => plainText(title ?? ''))
      .filter(Boolean);
  const [title, ...others] = ofType();
  const [subtitle] = ofType('Subtitle');
  const full = title && subtitle ? [`${title}: ${subtitle}`] : [];
  return [...full, ...(title ? [title] : []), ...others, ...ofType('TranslatedTitle')];
}

/** Read an answer of DataCite's; undefined when it is none. */
export function readDatacite(answer: unknown): RegistryRecord | undefined {
  const { data } = dataciteAnswer.safeParse(answer);
  if (!data) return undefined;
  const { attributes } = data.data;
  const { container, dates, publicationYear } = attributes;
  const issued = (dates ?? [])
    .filter(({ dateType }) => dateType === 'Issued')
    .map(({ date }) => Number(date?.slice(0, 4)));
  const years = [...(publicationYear ? [publicationYear] : []), ...issued.filter(Number.isInteger)];
  const pages = [container?.firstPage, container?.lastPage].filter(Boolean).join('-');
  return {
    doi: attributes.doi.toLowerCase(),
    titles: titlesOf(attributes),
    authors: (attributes.creators ?? []).map(toName).filter((name) => Object.keys(name).length > 0),
    years: [...new Set(years)].sort((a, b) => a - b),
    containers: container?.title ? [plainText(container.title)] : [],
    ...filled('volume', container?.volume),
    ...filled('issue', container?.issue),
    pages: pages ? [pages] : [],
    notices: noticesOf(attributes),
    noticesOn: [],
  };
}
