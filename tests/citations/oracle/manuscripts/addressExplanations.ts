import { bare } from './alignClusters.ts';
import { without, type Explanation } from './explanation.ts';

export const address = /(?:https?|ftp):\/\/[^\s;)]+?(?=[.,;:)]*(?:\s|$|;|\)))/g;

export const addressesOf = (text: string): string => (text.match(address) ?? []).sort().join(' ');

/** Why pandoc reads other addresses in a `.bib` than are there. */
export const addressExplanations: readonly Explanation[] = [
  {
    name: 'pandoc writes the address of a DOI before an address of a DOI',
    why: '`doi = {https://doi.org/10.…}` is what publishers export; an address of a DOI holds one (Crossref DOI display guidelines).',
    holds: ({ theirs, ours = '' }) => {
      const once = theirs.replaceAll(/(https:\/\/doi\.org\/)https?:\/\/(?:dx\.)?doi\.org\//g, '$1');
      return once !== theirs && bare(once) === bare(ours);
    },
  },
  {
    name: 'pandoc prints a DOI that is none',
    why: 'Every DOI begins with 10. (ISO 26324); Ibid tells the author (work-valid) and prints the address the entry gives.',
    holds: ({ theirs, ours = '' }) =>
      /https:\/\/doi\.org\/(?!10\.|https?:)/.test(theirs) &&
      without(theirs, address) === without(ours, address),
  },
  {
    name: 'pandoc takes an address for a publisher',
    why: '`howpublished = {\\url{…}}` is an address: BibTeX has no other field for it (btxdoc, “howpublished”).',
    holds: ({ theirs, ours = '' }) =>
      addressesOf(theirs) !== '' &&
      addressesOf(theirs) === addressesOf(ours) &&
      without(theirs, address) === without(ours, address),
  },
  {
    name: 'an address that is none',
    why: 'Ibid leaves it out, where it would lead nowhere, and tells the author (work-valid).',
    holds: ({ theirs, ours = '', told = [] }) => {
      const none = told.map((fact) => /^`(.+)`, the URL of/.exec(fact)?.[1] ?? '').filter(Boolean);
      return none.some((text) => bare(theirs.replaceAll(text, '')) === bare(ours));
    },
  },
  {
    name: 'pandoc leaves an address without its scheme, and TeX’s tilde as it is',
    why: '`www.` is read as `http://www.` (GFM, “Autolinks (extension)”).',
    holds: ({ theirs, ours = '' }) => {
      const read = theirs
        .replaceAll(/(?<![/\w])www\./g, 'http://www.')
        .replaceAll(/\$\\sim\$/g, '~');
      return read !== theirs && bare(read) === bare(ours);
    },
  },
];
