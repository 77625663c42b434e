/**
 * The JSON Schema of CSL-JSON, csl-data.json of CSL 1.0.2, for no package
 * carries it: https://github.com/citation-style-language/schema, v1.0.2,
 * schemas/input/csl-data.json. Written out by kinds of variables, which is all
 * it distinguishes; draft 07, `additionalProperties: false` at every level.
 */
const types = `article article-journal article-magazine article-newspaper bill book broadcast chapter
  classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic
  hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet
  paper-conference patent performance periodical personal_communication post post-weblog regulation
  report review review-book software song speech standard thesis treaty webpage`;

const strings = `citation-key language journalAbbreviation shortTitle abstract annote archive
  archive_collection archive_location archive-place authority call-number citation-label
  collection-title container-title container-title-short dimensions division DOI event event-title
  event-place genre ISBN ISSN jurisdiction keyword medium note original-publisher
  original-publisher-place original-title part-title PMCID PMID publisher publisher-place references
  reviewed-genre reviewed-title scale section source status title title-short URL version
  volume-title volume-title-short year-suffix`;

const numbers = `chapter-number citation-number collection-number edition first-reference-note-number
  issue locator number number-of-pages number-of-volumes page page-first part printing supplement
  volume`;

const names = `author chair collection-editor compiler composer container-author contributor curator
  director editor editorial-director executive-producer guest host interviewer illustrator narrator
  organizer original-author performer producer recipient reviewed-author script-writer
  series-creator translator`;

const dates = 'accessed available-date event-date issued original-date submitted';

const each = (list: string, schema: object): Record<string, object> =>
  Object.fromEntries(list.split(/\s+/).map((name) => [name, schema]));

const text = { type: 'string' };
const number = { type: ['string', 'number'] };
const flag = { type: ['string', 'number', 'boolean'] };

const name = {
  type: 'object',
  properties: {
    ...each('family given dropping-particle non-dropping-particle suffix literal', text),
    ...each('comma-suffix static-ordering parse-names', flag),
  },
  additionalProperties: false,
};

const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      items: { type: 'array', items: number, minItems: 1, maxItems: 3 },
      minItems: 1,
      maxItems: 2,
    },
    season: number,
    circa: flag,
    ...each('literal raw', text),
  },
  additionalProperties: false,
};

export const cslDataSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'array',
  items: {
    type: 'object',
    properties: {
      type: { type: 'string', enum: types.split(/\s+/) },
      id: number,
      categories: { type: 'array', items: text },
      ...each(strings, text),
      ...each(numbers, number),
      ...each(names, { type: 'array', items: name }),
      ...each(dates, date),
      custom: { type: 'object' },
    },
    required: ['type', 'id'],
    additionalProperties: false,
  },
};
