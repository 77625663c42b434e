import type { Work } from '../bibliography/work.ts';
import type { StyleName } from '../citations/styles.ts';
import { buildLibrary } from '../library/buildLibrary.ts';
import { readFrontMatter } from '../schema/readFrontMatter.ts';
import type { CslItem } from '../schema/work.ts';
import type { SourceFile } from '../sources/readSources.ts';
import { essayItem } from './essayItem.ts';

/** An essay as others cite it. */
export interface EssayCitation {
  slug: string;
  csl: CslItem;
  /** Its entry as it would stand in a reference list of its own style: HTML of our own making. */
  html: string;
}

/** Where the essays will be found. */
export interface EssaySite {
  name: string;
  /** Full address of an essay, if the site has one. */
  addressOf: (slug: string) => string | undefined;
}

/**
 * Format each essay as a work, in its own language and citation style, by the
 * engine that formats the works it cites.
 *
 * Essays of one language and style share an engine: building one costs more
 * than all that is formatted with it.
 */
export function citeEssays(
  sources: readonly SourceFile[],
  { name, addressOf }: EssaySite,
): EssayCitation[] {
  const essays = sources.flatMap(({ path, text }) => {
    const { data } = readFrontMatter(text, path);
    if (!data) return [];
    const slug = path.split('/').at(-2) ?? path;
    return [{ data, csl: essayItem(data, { slug, url: addressOf(slug), siteName: name }), path }];
  });
  const alike = Map.groupBy(essays, ({ data }) => `${data.citationStyle} ${data.language}`);
  return [...alike].flatMap(([kind, group]) => {
    const [style = '', language = ''] = kind.split(' ');
    const works = new Map(
      group.map(({ csl, path }): [string, Work] => [
        csl.id,
        { key: csl.id, csl, place: { file: path, line: 1, column: 1 } },
      ]),
    );
    return buildLibrary(works, style as StyleName, language, { named: false }).map(
      ({ key, csl, html }) => ({
        slug: key,
        csl,
        html,
      }),
    );
  });
}
