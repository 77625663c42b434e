import type { CitationRecord, DocumentRecord } from '../citations/citedDocument.ts';

/** An essay as far as the library is concerned. */
export interface CitingEssay {
  slug: string;
  title: string;
  language: string;
  record: DocumentRecord;
}

/** Where an essay cites a work. */
export interface Use {
  essay: CitingEssay;
  citations: CitationRecord[];
}

/** For each work, the essays that cite it and every place where they do. */
export function usesOf(essays: readonly CitingEssay[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const essay of essays) {
    for (const [key, citations] of Map.groupBy(essay.record.citations, ({ key }) => key)) {
      uses.set(key, [...(uses.get(key) ?? []), { essay, citations }]);
    }
  }
  return uses;
}
