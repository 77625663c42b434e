import { readBibtex } from '../bibliography/bibtex/readBibtex.ts';
import { isPlain, normalise } from '../bibliography/json/normalise.ts';
import { jsonFault } from '../bibliography/json/jsonFault.ts';
import { lineIndex } from '../bibliography/lineIndex.ts';
import { tellLostCharacters } from '../bibliography/tellLostCharacters.ts';
import type { Problem } from '../problems/problem.ts';
import type { CslItem } from '../schema/work.ts';
import type { IntakeItem } from './intakeItem.ts';
import { readNbib } from './readNbib.ts';
import { readRegistryCsl } from './readRegistryCsl.ts';
import { readRis } from './readRis.ts';

/** What a file of references holds, and what could not be read of it. */
export interface Intake {
  items: IntakeItem[];
  problems: Problem[];
}

/**
 * Read a file of references, as reference managers and publishers export them:
 * RIS, PubMed's format, BibTeX, BibLaTeX or CSL-JSON.
 *
 * Its contents tell which it is, since browsers save any of them as `.txt`.
 */
export function readFile(path: string, source: string): Intake {
  const text = source.replace(/^\uFEFF/, '');
  const lost = tellLostCharacters({ path, text });
  const { items, problems } = readAs(path, text);
  if (items.length > 0 || problems.length > 0) return { items, problems: [...lost, ...problems] };
  return {
    items,
    problems: [
      {
        rule: 'bibliography-parses',
        place: { file: path, line: 1, column: 1 },
        fact: 'The file holds no work in a form that is known.',
        fix: 'Export it again as RIS, BibTeX or CSL-JSON.',
      },
    ],
  };
}

function readAs(path: string, text: string): Intake {
  if (/^\s*[[{]/.test(text)) return readJson(path, text);
  if (/^\s*TY\s{1,2}-/m.test(text)) return { items: readRis(text), problems: [] };
  if (/^PMID\s{0,2}- /m.test(text)) return { items: readNbib(text), problems: [] };
  const { works, problems } = readBibtex([{ path, text }]);
  const items = works.map(({ csl, editorialNote }): IntakeItem => ({
    csl: { ...withoutId(csl), ...(editorialNote && { annote: editorialNote }) },
    unread: [],
    doubts: [],
  }));
  return { items, problems };
}

/** The key it had elsewhere is no key of ours. */
function withoutId(csl: CslItem): IntakeItem['csl'] {
  const fields = Object.entries(csl).filter(([name]) => name !== 'id');
  return { ...Object.fromEntries(fields), type: csl.type };
}

function readJson(path: string, text: string): Intake {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { at, says } = jsonFault(text, error);
    const place = lineIndex(path, text)(at);
    return {
      items: [],
      problems: [
        {
          rule: 'bibliography-parses',
          place,
          fact: `This is no JSON: ${says}.`,
          fix: 'Export the file again, or mend it at this place.',
        },
      ],
    };
  }
  const list = (Array.isArray(json) ? (json as unknown[]) : [json]).filter(isPlain);
  const items = list.map((item) => readRegistryCsl(normalise(item)));
  return { items: items.filter((item) => item !== undefined), problems: [] };
}
