import { nameId, readNames, writeNames, type Names } from './nameTable.ts';
import { readTables, writeTables } from './sfnt.ts';

/** Smooth at all sizes: the fonts have no instructions for coarse pixels. */
const smooth = Buffer.from([0, 1, 0, 1, 0xff, 0xff, 0, 0x0f]);

/**
 * Give a font another name, and leave only what it must say of itself.
 *
 * The licence reserves the name "Source" for the original, and asks that its
 * copyright and licence stay in every copy. `STAT` goes because it places a
 * font among the variations of its family, of which this one has none.
 */
export function renameFont(font: Buffer, family: string, subfamily: string): Buffer {
  const tables = readTables(font);
  const name = tables.get('name');
  if (!name) throw new Error('The font has no names.');
  tables.set('name', writeNames(newNames(readNames(name), family, subfamily)));
  tables.set('gasp', smooth);
  tables.delete('STAT');
  return writeTables(tables);
}

function newNames(original: Names, family: string, subfamily: string): Names {
  const kept = (id: number) => {
    const text = original.get(id);
    if (text === undefined) throw new Error(`The font lacks its name ${id}.`);
    return text;
  };
  const postScript = `${family}-${subfamily}`.replaceAll(' ', '');
  const version = kept(nameId.version).split(';')[0] ?? '';
  // A family has one font to a style, so an extension makes a family of its own here.
  const [style = 'Regular'] = /^(?:Bold Italic|\w+)/.exec(subfamily) ?? [];
  const rest = subfamily.slice(style.length);
  return new Map([
    [nameId.copyright, kept(nameId.copyright)],
    [nameId.family, family + rest],
    [nameId.subfamily, style],
    [nameId.unique, `${version};${postScript}`],
    [nameId.full, `${family} ${subfamily}`],
    [nameId.version, version],
    [nameId.postScript, postScript],
    [nameId.licence, kept(nameId.licence)],
    [nameId.licenceUrl, kept(nameId.licenceUrl)],
    [nameId.typographicFamily, family],
    [nameId.typographicSubfamily, subfamily],
  ]);
}
