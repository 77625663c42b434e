/** A record of a tagged format: its tags with their values, in order. */
export interface TaggedRecord {
  fields: { tag: string; value: string }[];
  /** The line it begins on, counted from 1. */
  line: number;
}

/**
 * Take a file of tagged records apart: RIS and PubMed's format, which write a
 * tag, `- ` and a value on each line.
 *
 * A line without a tag goes on with the value before it: programs break long
 * titles, whatever the specification says.
 *
 * @param tagged A line with a tag: the tag and the value.
 * @param begins Whether a tag opens a record.
 */
export function taggedRecords(
  text: string,
  tagged: RegExp,
  begins: (tag: string) => boolean,
): TaggedRecord[] {
  const records: TaggedRecord[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const [, tag, value = ''] = tagged.exec(line) ?? [];
    if (tag !== undefined) {
      if (begins(tag)) records.push({ fields: [], line: index + 1 });
      records.at(-1)?.fields.push({ tag, value: value.trim() });
      return;
    }
    const last = records.at(-1)?.fields.at(-1);
    if (last && line.trim() !== '') last.value = `${last.value} ${line.trim()}`.trim();
  });
  return records;
}
