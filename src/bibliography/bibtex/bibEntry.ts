import type { Place } from '../../problems/problem.ts';

/** A part of a field's value: text as typed, or the name of an `@string`. Parts are joined by `#`. */
export type ValuePart = { text: string } | { macro: string };

/** A field as it stands in the file, before `@string`s are put in. */
export interface RawField {
  /** Lower case. */
  name: string;
  parts: ValuePart[];
  place: Place;
}

/** An entry as it stands in the file. */
export interface RawEntry {
  /** Lower case, without the `@`. */
  type: string;
  key: string;
  place: Place;
  fields: RawField[];
  /** False when the entry broke off or a part of it could not be read; what is missing then says nothing of the work. */
  whole: boolean;
}

/** A field with its value, still TeX. */
export interface BibField {
  value: string;
  place: Place;
}

/** An entry with its values; a `Map`, so that no field name can reach an object's prototype. */
export interface BibEntry extends Omit<RawEntry, 'fields'> {
  fields: Map<string, BibField>;
}
