import type { ExportLabels } from './exportLabels.ts';

export const exportLabelsEn: ExportLabels = {
  formatOf: (format, what) => `${format} of ${what}`,
  thisEssay: 'This essay',
  theseReferences: 'These references',
  allReferences: 'All references',
  copy: 'Copy',
  copyBibtex: 'Copy BibTeX',
  copied: 'Copied',
  notCopied: 'Could not be copied',
  select: 'Select',
  selectedWorks: 'Selected works',
  selected: { one: '# work selected', other: '# works selected' },
  clear: 'Clear',
  notFetched: 'The files could not be fetched',
};
