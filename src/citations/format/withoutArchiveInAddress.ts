import { eprints } from '../../bibliography/bibtex/fieldTables.ts';
import type { CslItem } from '../../schema/work.ts';

/**
 * A work without the archive and number that its address says already, as
 * `https://arxiv.org/abs/1905.12410` does: a note would say both twice, the
 * number first as if it were a box's in a reading room.
 */
export function withoutArchiveInAddress(csl: CslItem): CslItem {
  const { archive = '', archive_location: number, ...rest } = csl;
  const address = number && eprints.get(archive.toLowerCase())?.address(number);
  return address !== undefined && csl.DOI === undefined && csl.URL === address ? rest : csl;
}
