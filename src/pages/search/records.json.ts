import type { APIRoute } from 'astro';
import library from 'ibid:library';
import { labelsIn } from '../../language/labels.ts';
import { listEssays } from '../../library/listEssays.ts';
import { listGuide } from '../../library/listGuide.ts';
import { usesOf } from '../../library/usesOf.ts';
import { routes } from '../../routes/routes.ts';
import { essayRecord } from '../../search/records/essayRecord.ts';
import { guideRecord } from '../../search/records/guideRecord.ts';
import type { SearchRecords } from '../../search/records/searchRecord.ts';
import { workRecord } from '../../search/records/workRecord.ts';
import { site } from '../../site.ts';

/** What the search knows of works and essays; the index takes it from here and takes it away. */
export const GET: APIRoute = async () => {
  const essays = await listEssays();
  const uses = usesOf(essays);
  const { language } = site;
  const labels = labelsIn(language);
  const records: SearchRecords = {
    works: library.map((work) =>
      workRecord(work, uses.get(work.key) ?? [], {
        url: routes.reference(work.key),
        language,
        labels,
      }),
    ),
    essays: essays.map((essay) =>
      essayRecord(essay, {
        url: routes.essay(essay.slug),
        file: `essays/${essay.slug}/index.html`,
        language,
        labels,
      }),
    ),
    guide: (await listGuide()).map((page) =>
      guideRecord(page, routes.guidePage(page.slug), labels),
    ),
  };
  return new Response(JSON.stringify(records));
};
