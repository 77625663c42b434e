import type { CslItem } from '../../schema/work.ts';
import { bareDoi } from '../bareDoi.ts';
import { withScheme } from '../withScheme.ts';
import type { FieldReader } from './fieldReader.ts';
import { eprints } from './fieldTables.ts';

/**
 * An arXiv identifier, of today's form or that of before 2007 (`hep-th/0106109`),
 * which BibTeX users often give without saying whose it is
 * (https://info.arxiv.org/help/arxiv_identifier.html).
 */
const arxivId = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/;

/** The variables that identify a work or say where it is kept. */
export function identify({ text, verbatim }: FieldReader): Partial<CslItem> {
  const found: Partial<CslItem> = {};
  const set = (
    name: 'DOI' | 'ISBN' | 'ISSN' | 'PMID' | 'PMCID' | 'URL' | 'archive' | 'archive_location',
    value?: string,
  ) => {
    if (value !== undefined) found[name] ??= value;
  };
  const doi = verbatim('doi');
  set('DOI', doi && bareDoi(doi));
  set('ISBN', text('isbn'));
  set('ISSN', text('issn'));
  set('PMID', verbatim('pmid'));
  set('PMCID', verbatim('pmcid') ?? verbatim('pmc'));
  const url = verbatim('url');
  set('URL', url && withScheme(url));

  const eprint = verbatim('eprint');
  if (eprint === undefined) return found;
  const archive =
    text(['eprinttype', 'archiveprefix']) ?? (arxivId.test(eprint) ? 'arXiv' : undefined);
  if (archive === undefined && found.URL === undefined && /^https?:/i.test(eprint)) {
    set('URL', eprint);
    return found;
  }
  if (archive?.toLowerCase() === 'pubmed') {
    set('PMID', eprint);
    return found;
  }
  const known = eprints.get(archive?.toLowerCase() ?? '');
  set('archive', known?.name ?? archive);
  set('archive_location', eprint);
  if (known && found.DOI === undefined) set('URL', known.address(eprint));
  return found;
}
