import { languageTag } from '../bibliography/languages.ts';
import type { CslDate, CslName } from '../schema/work.ts';
import type { IntakeItem } from './intakeItem.ts';
import { taggedRecords, type TaggedRecord } from './taggedRecords.ts';

/** Up to four letters, filled with spaces, a hyphen and a space (NLM, “MEDLINE/PubMed Data Element (Field) Descriptions”). */
const tagged = /^([A-Z]{2,4})\s{0,2}- (.*)$/;

/** What a record says of itself and of PubMed's work on it, or what we have no use for. */
const bookkeeping = new Set(
  `OWN STAT DA DCOM LR CRDT PHST EDAT MHDA PST SB MH MHR AD AUID JID TA PT AU ED AID LID RN CI COIS GR GS OTO OID
  SO TT SI CON CIN EFR EIN ECI ECF RIN RF DEP PL DRDT UOF UIN IR FIR IRAD`.split(/\s+/),
);

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** Read PubMed's format, `.nbib`. */
export const readNbib = (text: string): IntakeItem[] =>
  taggedRecords(text, tagged, (tag) => tag === 'PMID').map(readRecord);

function readRecord({ fields }: TaggedRecord): IntakeItem {
  const all = (tag: string) =>
    fields.filter((field) => field.tag === tag).map(({ value }) => value);
  const first = (tag: string) => all(tag)[0];
  const names = (...tags: string[]): CslName[] | undefined => {
    const tag = tags.find((name) => all(name).length > 0);
    return tag === undefined ? undefined : all(tag).map(readName);
  };
  const bodies = all('CN').map((literal): CslName => ({ literal }));
  const doi = [...all('LID'), ...all('AID')].find((id) => id.endsWith(' [doi]'));
  const bookTitle = first('BTI');
  const title = first('TI');
  const date = first('DP');
  const language = first('LA');
  const known: Record<string, unknown> = {
    author: [...(names('FAU', 'AU') ?? []), ...bodies],
    editor: names('FED', 'ED'),
    // PubMed puts a stop behind every title.
    title: (title ?? bookTitle)?.replace(/\.$/, ''),
    'container-title': title && bookTitle ? bookTitle.replace(/\.$/, '') : first('JT'),
    'container-title-short': first('TA'),
    issued: date && readDate(date),
    volume: first('VI'),
    issue: first('IP'),
    page: first('PG'),
    edition: first('EN'),
    publisher: first('PB'),
    'publisher-place': bookTitle && first('PL'),
    DOI: doi?.replace(/ \[doi\]$/, ''),
    PMID: first('PMID'),
    PMCID: first('PMC'),
    ISBN: first('ISBN')?.replace(/\s*\(.*\)$/, ''),
    ISSN: first('IS')?.replace(/\s*\(.*\)$/, ''),
    language: language && (languageTag(language) ?? language),
    abstract: first('AB'),
    keyword: all('OT').join(', ') || undefined,
  };
  const read = new Set(
    'FAU CN FED BTI TI DP LA JT VI IP PG EN PB PMID PMC ISBN IS AB OT'.split(' '),
  );
  return {
    csl: {
      type: bookTitle ? (title ? 'chapter' : 'book') : 'article-journal',
      ...Object.fromEntries(
        Object.entries(known).filter(
          ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
        ),
      ),
    },
    unread: fields.map(({ tag }) => tag).filter((tag) => !read.has(tag) && !bookkeeping.has(tag)),
    doubts: [],
  };
}

/** `Doe, Jane Q`; in the short form `Doe JQ`, the initials behind. */
function readName(value: string): CslName {
  const [family = '', given] = value.split(/\s*,\s*/);
  if (given) return { family, given };
  const [, last, initials] = /^(.*\S) (\p{Lu}{1,3})$/u.exec(value) ?? [];
  if (!last || !initials) return { literal: value };
  return { family: last, given: Array.from(initials, (letter) => `${letter}.`).join(' ') };
}

/** `2023 May 31`, `2023 May-Jun`, `2023 Spring`, `2023`. */
function readDate(value: string): CslDate {
  const [year = '', word = '', day] = value.split(/[\s-]+/);
  if (!/^\d{4}$/.test(year)) return { literal: value };
  const month = months.indexOf(word.toLowerCase()) + 1;
  const season = seasons.indexOf(word.toLowerCase()) + 1;
  if (season > 0) return { 'date-parts': [[Number(year)]], season };
  if (month === 0) return { 'date-parts': [[Number(year)]] };
  const known = day && /^\d{1,2}$/.test(day) ? [Number(day)] : [];
  return { 'date-parts': [[Number(year), month, ...known]] };
}
