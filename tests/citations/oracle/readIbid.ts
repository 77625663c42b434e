import { load } from 'cheerio';
import type { CitationStyle } from '../../../src/schema/citationStyle.ts';
import { renderEssay } from '../renderEssay.ts';
import { defaultLanguage, libraryFor, type OracleCase, type Reading } from './readOracle.ts';

/** What a reader gets of a case from Ibid. */
export async function readIbid(oracleCase: OracleCase, style: CitationStyle): Promise<Reading> {
  const { source, language = defaultLanguage, nocite } = oracleCase;
  const { prose, notes, record } = await renderEssay(source, libraryFor(oracleCase), {
    language,
    citationStyle: style,
    ...(nocite ? { nocite } : {}),
  });
  const references = record.references.map(({ html }) =>
    load(html)('body').text().replaceAll(/\s+/g, ' ').trim(),
  );
  return { prose, notes, references };
}
