import type { Problem } from '../problems/problem.ts';
import { lineIndex } from './lineIndex.ts';
import type { BibliographyFile } from './bibliographyFile.ts';

/** Tell a file that was not saved as UTF-8: its accented letters are lost, and no later step can know them. */
export function tellLostCharacters({ path, text }: BibliographyFile): Problem[] {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return [];
  return [
    {
      rule: 'bibliography-parses',
      place: lineIndex(path, text)(at),
      fact: 'From this place on, the file has bytes that are no UTF-8, and letters that are lost.',
      fix: 'Save the file as UTF-8; BibTeX of old is often Latin-1.',
    },
  ];
}
