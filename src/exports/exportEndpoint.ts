import type { APIRoute } from 'astro';
import essayCitations from 'ibid:essays';
import library from 'ibid:library';
import { listEssays } from '../library/listEssays.ts';
import { routes } from '../routes/routes.ts';
import { exportFiles, type ExportFile } from './exportFiles.ts';
import { formats } from './formats.ts';

interface ExportPath {
  params: { file: string };
  props: ExportFile & Record<string, unknown>;
}

/**
 * The files readers take along whose names end in a certain way, as an endpoint
 * of Astro's at `[...file]` and that ending.
 *
 * An endpoint for each ending, because only an address whose ending stands in
 * the endpoint's own name has no slash after it in `npm run dev`.
 */
export function exportEndpoint(ending: string) {
  const getStaticPaths = async (): Promise<ExportPath[]> => {
    const citations = new Map(essayCitations.map((citation) => [citation.slug, citation.csl]));
    const essays = (await listEssays()).flatMap(({ slug, record }) => {
      const csl = citations.get(slug);
      return csl ? [{ slug, csl, references: record.references.map(({ key }) => key) }] : [];
    });
    return exportFiles(library, essays)
      .filter(({ address }) => address.endsWith(ending))
      .map((file) => ({
        params: { file: file.address.slice(routes.home.length, -ending.length) },
        props: { ...file },
      }));
  };
  const GET: APIRoute<ExportFile & Record<string, unknown>> = ({ props: { format, works } }) => {
    const { mediaType, write } = formats[format];
    return new Response(write(works), {
      headers: { 'Content-Type': `${mediaType};charset=utf-8` },
    });
  };
  return { getStaticPaths, GET };
}
