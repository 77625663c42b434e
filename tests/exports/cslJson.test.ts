import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { fieldTable } from '../../src/exports/fieldTable.ts';
import { toCslJson } from '../../src/exports/toCslJson.ts';
import { typeTable } from '../../src/exports/typeTable.ts';
import { cslItem } from '../../src/schema/work.ts';
import { cslDataSchema } from './cslDataSchema.ts';
import { kinds, libraryWorks, work } from './works.ts';

const isValid = new Ajv({ strict: false, allErrors: true }).compile(cslDataSchema);

/** What the schema has against a file of CSL-JSON. */
function faults(text: string): string[] {
  isValid(JSON.parse(text));
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('CSL-JSON', () => {
  it('is valid: the library, and each kind of work', () => {
    expect(faults(toCslJson(libraryWorks()))).toEqual([]);
    expect(faults(toCslJson(kinds))).toEqual([]);
  });

  it('carries the editorial note beside a note of the work’s own', () => {
    const [item] = JSON.parse(toCslJson([work({ annote: 'One.' }, 'Two.')])) as {
      annote: string;
    }[];
    expect(item?.annote).toBe('One. Two.');
  });

  it('would be found invalid: a type of another vocabulary, an unknown variable', () => {
    expect(faults('[{"id":"a","type":"journal-article","doi":"x"}]')).toEqual([
      '/0 must NOT have additional properties',
      '/0/type must be equal to one of the allowed values',
    ]);
  });

  it('has no variable in our works that CSL does not know', () => {
    const known = Object.keys(cslDataSchema.items.properties);
    expect(Object.keys(cslItem.shape).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the tables', () => {
  it('have every type of CSL', () => {
    expect([...typeTable.keys()].sort()).toEqual(
      [...cslDataSchema.items.properties.type.enum].sort(),
    );
  });

  it('say of every variable which formats cannot say it', () => {
    const missing = (format: 'ris' | 'biblatex') =>
      Object.entries(fieldTable)
        .filter(([, row]) => row[format] === null)
        .map(([name]) => name);
    expect(missing('biblatex')).toEqual([
      'collection-editor',
      'reviewed-author',
      'interviewer',
      'recipient',
      'submitted',
      'section',
      'medium',
      'dimensions',
      'scale',
      'authority',
      'archive-place',
    ]);
    expect(missing('ris')).toEqual([
      'reviewed-author',
      'original-date',
      'event-date',
      'submitted',
      'original-publisher',
      'original-publisher-place',
      'status',
    ]);
  });
});
