import { routes } from '../routes/routes.ts';
import type { ExportedWork } from './exportedWork.ts';
import { formatNames, formats, type FormatName } from './formats.ts';

/** What can be taken along together. */
export type ExportSet =
  | { kind: 'work'; key: string }
  | { kind: 'essay'; slug: string }
  | { kind: 'essay-references'; slug: string }
  | { kind: 'library' };

/** The address of a set in a format; its last part is the name under which it is saved. */
export function exportAddress(set: ExportSet, format: FormatName): string {
  const { ending } = formats[format];
  switch (set.kind) {
    case 'work':
      return routes.workFile(set.key, ending);
    case 'essay':
      return routes.essayFile(set.slug, ending);
    case 'essay-references':
      return routes.essayReferencesFile(set.slug, ending);
    case 'library':
      return routes.libraryFile(ending);
  }
}

/** What an essay has to be taken along. */
export interface ExportedEssay {
  slug: string;
  csl: ExportedWork['csl'];
  /** Keys of the works it cites, in the order of its reference list. */
  references: readonly string[];
}

/** A file of the built site that holds works. */
export interface ExportFile {
  address: string;
  format: FormatName;
  works: readonly ExportedWork[];
}

/**
 * All files readers can take along: each work, each essay, each essay's list,
 * and the whole library, in every format. A set with nothing in it has none.
 */
export function exportFiles(
  library: readonly (ExportedWork & { key: string })[],
  essays: readonly ExportedEssay[],
): ExportFile[] {
  const byKey = new Map(library.map((work) => [work.key, work]));
  const sets: { set: ExportSet; works: readonly ExportedWork[] }[] = [
    ...library.map((work) => ({ set: { kind: 'work', key: work.key } as const, works: [work] })),
    ...essays.flatMap(({ slug, csl, references }) => [
      { set: { kind: 'essay', slug } as const, works: [{ csl }] },
      {
        set: { kind: 'essay-references', slug } as const,
        works: references.map((key) => byKey.get(key)).filter((work) => work !== undefined),
      },
    ]),
    { set: { kind: 'library' }, works: library },
  ];
  return sets
    .filter(({ works }) => works.length > 0)
    .flatMap(({ set, works }) =>
      formatNames.map((format) => ({ address: exportAddress(set, format), format, works })),
    );
}
