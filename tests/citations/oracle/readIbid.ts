import { load } from 'cheerio';
import type { CitationStyle } from '../../../src/schema/citationStyle.ts';
import { renderEssay } from '../renderEssay.ts';
import { defaultLanguage, oracleLibrary, type OracleCase, type Reading } from './readOracle.ts';

/** What a reader gets of a case from Ibid. */
export async function readIbid(
  { source, language = defaultLanguage, nocite }: OracleCase,
  style: CitationStyle,
): Promise<Reading> {
  const { prose, notes, record } = await renderEssay(source, oracleLibrary, {
    language,
    citationStyle: style,
    ...(nocite ? { nocite } : {}),
  });
  const references = record.references.map(({ html }) =>
    load(html)('body').text().replaceAll(/\s+/g, ' ').trim(),
  );
  return { prose, notes, references };
}
