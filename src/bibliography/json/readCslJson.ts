import type { Problem } from '../../problems/problem.ts';
import { lineIndex } from '../lineIndex.ts';
import type { Work } from '../work.ts';
import { itemOffsets } from './itemOffsets.ts';
import { jsonFault } from './jsonFault.ts';
import { isPlain, normalise } from './normalise.ts';
import { soundItem } from './soundItem.ts';

/** Read a file of CSL-JSON, as Zotero exports it: an array of items. */
export function readCslJson(path: string, text: string): { works: Work[]; problems: Problem[] } {
  const works: Work[] = [];
  const problems: Problem[] = [];
  const placeOf = lineIndex(path, text);
  const complain = (rule: Problem['rule'], offset: number, fact: string, fix: string) =>
    problems.push({ rule, place: placeOf(offset), fact, fix });

  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch (error) {
    const { at, says } = jsonFault(text, error);
    complain(
      'bibliography-parses',
      at,
      `This is no JSON: ${says}.`,
      'Export the file again, or mend it at this place.',
    );
    return { works, problems };
  }
  if (!Array.isArray(items)) {
    complain(
      'bibliography-parses',
      0,
      'The file holds no list of works.',
      'Write CSL-JSON: `[{ "id": "…", "type": "…" }, …]`.',
    );
    return { works, problems };
  }

  const offsets = itemOffsets(text);
  items.forEach((item: unknown, index) => {
    const offset = offsets[index] ?? 0;
    const normal = isPlain(item) ? normalise(item) : item;
    const key = isPlain(normal) && typeof normal.id === 'string' ? normal.id : undefined;
    const called = key === undefined ? `Work ${index + 1} of the file` : `\`${key}\``;
    const { item: sound, faults } = soundItem(normal);
    const formerKeys = readFormerKeys(item);
    if (formerKeys === undefined) {
      faults.push({ field: 'custom.ids', message: 'expected a list of keys' });
    }
    for (const { field, message } of faults) {
      complain(
        'work-valid',
        offset,
        `${called}${field === '' ? '' : `, field \`${field}\``}: ${message}.`,
        'Write it as the CSL-JSON schema 1.0.2 says, or remove the field.',
      );
    }
    if (!sound) return;
    const { annote, ...csl } = sound;
    const place = placeOf(offset);
    works.push({
      key: csl.id,
      csl,
      ...(annote && { editorialNote: annote }),
      ...(formerKeys?.length && { formerKeys }),
      place,
    });
  });
  return { works, problems };
}

/**
 * The keys a work had before, in the place that CSL-JSON keeps for what CSL has
 * no variable for, under the name that biblatex has for them.
 *
 * @returns undefined when something else stands there.
 */
function readFormerKeys(item: unknown): string[] | undefined {
  const ids = isPlain(item) && isPlain(item.custom) ? (item.custom.ids ?? []) : [];
  const isList = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
  return isList ? ids : undefined;
}
