/** A DOI by itself, without the address or label it is often given with. */
export const bareDoi = (doi: string): string =>
  doi
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i, '')
    .replace(/^doi:\s*/i, '');
