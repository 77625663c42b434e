import type { Work } from '../bibliography/work.ts';
import { askRegistries, type Finding, type Registries } from './registries/askRegistries.ts';

/** A work and what the registries know of it. */
export interface AuditedWork {
  work: Work;
  finding: Finding;
}

/** How many works are asked for at once; Crossref allows three requests at a time. */
const atOnce = 3;

/** After so many works that could not be asked, one after another, the rest is not tried. */
const mostFailures = 3;

/**
 * Ask for every work that has a DOI.
 *
 * @param onProgress Told after each work how many are done.
 * @returns In the order of the works. Rejects only when the audit is stopped.
 */
export async function auditWorks(
  works: readonly Work[],
  registries: Registries,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<AuditedWork[]> {
  const asked = works.filter(({ csl }) => csl.DOI !== undefined);
  const findings: Finding[] = [];
  let next = 0;
  let done = 0;
  let failuresInRow = 0;
  let lastFault: Finding | undefined;

  const takeTurns = async () => {
    for (let index = next++; index < asked.length; index = next++) {
      const doi = asked[index]?.csl.DOI ?? '';
      const finding =
        failuresInRow >= mostFailures && lastFault
          ? lastFault
          : await askRegistries(doi, registries);
      if (finding.kind === 'failed') {
        failuresInRow += 1;
        lastFault = finding;
      } else failuresInRow = 0;
      findings[index] = finding;
      onProgress(++done, asked.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  return asked.flatMap((work, index) => {
    const finding = findings[index];
    return finding ? [{ work, finding }] : [];
  });
}
