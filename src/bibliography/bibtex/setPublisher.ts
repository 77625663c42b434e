import type { CslItem } from '../../schema/work.ts';
import type { FieldReader } from './fieldReader.ts';
import { publisherFields } from './fieldTables.ts';

/** Set the publisher, and the address where one stands in its place. */
export function setPublisher(csl: CslItem, { list, text }: FieldReader): void {
  const [school, institution, organization, publisher] = publisherFields.map((name) =>
    list([name]),
  );
  const named = [school, institution, organization, text('howpublished'), publisher].filter(
    (part) => part !== undefined,
  );
  // `howpublished = {\url{…}}` is how BibTeX, which has no field for it, gives an address.
  const isAddress = (part: string) => /^(?:https?|ftp):\/\/\S+$/.test(part);
  const address = csl.URL ?? named.find(isAddress);
  const bodies = new Set(named.filter((part) => !isAddress(part)));
  if (address !== undefined) csl.URL = address;
  if (bodies.size > 0) csl.publisher = [...bodies].join('; ');
}
