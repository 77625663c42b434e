import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { PageContender } from '../contender.ts';
import type { PageEssay } from '../readEssay.ts';

/** Distill’s template, the last one that npm has; it makes its notes in the reader’s browser. */
export const distill: PageContender = {
  name: 'Distill template',
  prepare(essay, { rivals }, folder) {
    mkdirSync(folder, { recursive: true });
    cpSync(join(rivals, 'distill-template', 'dist', 'template.js'), join(folder, 'template.js'));
    writeFileSync(join(folder, 'index.html'), page(essay));
    return { folder, path: '/' };
  },
};

const page = (essay: PageEssay): string =>
  `<!doctype html>
<html lang="${essay.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${essay.title}</title>
<script src="template.js"></script>
<script type="text/front-matter">
  title: ${JSON.stringify(essay.title)}
  description: ${JSON.stringify(essay.subtitle)}
</script>
<dt-article>
<h1>${essay.title}</h1>
<h2>${essay.subtitle}</h2>
${essay.head}
${withFootnotes(essay)}
<h2 id="references">References</h2>
<ul>${essay.references}</ul>
</dt-article>
<dt-appendix></dt-appendix>
`;

function withFootnotes({ body, notes }: PageEssay): string {
  const $ = load(body, null, false);
  $('sup:has(a[href^="#"])').each((_, mark) => {
    const id = $(mark).children('a').attr('href')?.slice(1) ?? '';
    $(mark).replaceWith(
      `<dt-fn>${load(notes.get(id) ?? '', null, false)('p').html() ?? ''}</dt-fn>`,
    );
  });
  return $.html();
}
