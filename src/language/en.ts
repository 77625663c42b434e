import { exportLabelsEn } from './exportLabels.en.ts';
import type { Labels } from './labels.ts';
import { libraryLabelsEn } from './libraryLabels.en.ts';
import { searchLabelsEn } from './searchLabels.en.ts';
import { standingLabelsEn } from './standingLabels.en.ts';

export const en: Labels = {
  skipToContent: 'Skip to the text',
  home: 'Home',
  essays: 'Essays',
  references: 'References',
  search: 'Search',
  guide: 'Guide',
  siteNavigation: 'Site',
  contents: 'In this essay',
  onThisPage: 'On this page',
  note: (number) => `Note ${number}`,
  close: 'Close',
  notes: (count) => (count === 1 ? 'Note' : 'Notes'),
  backToMark: (number, use) =>
    `Back to the text at note ${number}${use > 1 ? `, mark ${use}` : ''}`,
  backToUse: (number) => `Back to the text at note ${number}`,
  backToPlace: (use) => `Back to the text, place ${use}`,
  readingTime: (minutes) => `${minutes} min read`,
  firstPublished: 'First published',
  updated: 'Updated',
  editorialNote: 'Editorial note',
  citeThisEssay: 'Cite this essay',
  otherEssays: 'Other essays',
  previousEssay: 'Previous essay',
  nextEssay: 'Next essay',
  licence: 'Licence of the text',
  backToTop: 'Back to top',
  follow: 'Follow new essays',
  doiOf: (work) => `${work}, DOI`,
  addressOf: (work) => `${work}, at its publisher`,
  library: libraryLabelsEn,
  exports: exportLabelsEn,
  standing: standingLabelsEn,
  searching: searchLabelsEn,
};
