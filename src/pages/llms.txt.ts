import type { APIRoute } from 'astro';
import { exportAddress } from '../exports/exportFiles.ts';
import { formatNames, formats } from '../exports/formats.ts';
import { fullTitle } from '../exports/essayItem.ts';
import { labelsIn } from '../language/labels.ts';
import { listEssays } from '../library/listEssays.ts';
import library from 'ibid:library';
import { addressesAt } from '../metadata/describedBy.ts';
import { routes } from '../routes/routes.ts';
import { site } from '../site.ts';
import { feedFormats, feedNames } from '../syndication/feedFormats.ts';
import { llmsTxt } from '../syndication/llmsTxt.ts';

/** What a language model is told of the site: where all of it is in plain files. */
export const GET: APIRoute = async ({ site: origin }) => {
  const absolute = addressesAt(origin);
  const labels = labelsIn(site.language);
  const essays = (await listEssays()).map(({ slug, entry: { data } }) => ({
    name: fullTitle(data),
    address: absolute(routes.essayMarkdown(slug)),
    about: data.description,
  }));
  const references = library.length > 0 ? formatNames : [];
  return new Response(
    llmsTxt({
      title: site.name,
      description: site.description,
      parts: [
        { name: labels.essays, files: essays },
        {
          name: labels.references,
          files: references.map((format) => ({
            name: formats[format].label,
            address: absolute(exportAddress({ kind: 'library' }, format)),
          })),
        },
        {
          name: labels.follow,
          files: feedNames.map((name) => ({
            name: feedFormats[name].label,
            address: absolute(routes.feed(name)),
          })),
        },
      ],
    }),
    { headers: { 'Content-Type': 'text/plain;charset=utf-8' } },
  );
};
