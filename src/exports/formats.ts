import type { ExportedWork } from './exportedWork.ts';
import { toBiblatex } from './toBiblatex.ts';
import { toBibtex } from './toBibtex.ts';
import { toCslJson } from './toCslJson.ts';
import { toRis } from './toRis.ts';

/** A format readers take works along in. */
export interface ExportFormat {
  /** Its proper name. */
  label: string;
  /** How the name of a file ends. */
  ending: string;
  /** Media type; Zotero's connector takes a link by it. */
  mediaType: string;
  write: (works: readonly ExportedWork[]) => string;
}

/**
 * The formats every set of works is offered in.
 *
 * Endings and media types are also what hosts have to be told (src/hosting/headers.ts).
 */
export const formats = {
  bibtex: {
    label: 'BibTeX',
    ending: '.bib',
    mediaType: 'application/x-bibtex',
    write: toBibtex,
  },
  biblatex: {
    label: 'BibLaTeX',
    ending: '.biblatex.bib',
    mediaType: 'application/x-bibtex',
    write: toBiblatex,
  },
  ris: {
    label: 'RIS',
    ending: '.ris',
    mediaType: 'application/x-research-info-systems',
    write: toRis,
  },
  csl: {
    label: 'CSL-JSON',
    ending: '.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
} as const satisfies Record<string, ExportFormat>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
