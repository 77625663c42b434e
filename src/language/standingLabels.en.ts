import type { StandingLabels } from './standingLabels.ts';

export const standingLabelsEn: StandingLabels = {
  notice: {
    retraction: 'Retracted',
    partialRetraction: 'Retracted in part',
    withdrawal: 'Withdrawn',
    removal: 'Removed by its publisher',
    concern: 'Expression of concern',
    correction: 'Corrected',
    version: 'A newer version exists',
    other: (label) => `Notice: ${label}`,
  },
  noticeOn: (work) => `Notice on ${work}`,
  isNotice: (label) => `This work is itself a notice (${label}) on another`,
  checked: (registry, date) => `Checked against ${registry} on ${date}`,
  differs: (registry) => `${registry}’s record differs`,
  field: {
    doi: 'DOI',
    title: 'Title',
    author: 'Authors',
    year: 'Year',
    container: 'Published in',
    volume: 'Volume',
    issue: 'Issue',
    pages: 'Pages',
  },
  archived: (date) => (date === undefined ? 'Archived copy' : `Archived on ${date}`),
  archivedCopyOf: (work) => `Archived copy of ${work}`,
};
