import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { PageContender } from '../contender.ts';
import type { PageEssay } from '../readEssay.ts';

/** Tufte CSS as its package has it, notes beside the text in its markup. */
export const tufte: PageContender = {
  name: 'Tufte CSS',
  prepare(essay, { rivals }, folder) {
    const package_ = join(rivals, 'tufte-css');
    cpSync(join(package_, 'et-book'), join(folder, 'et-book'), { recursive: true });
    cpSync(join(package_, 'tufte.min.css'), join(folder, 'tufte.min.css'));
    writeFileSync(join(folder, 'index.html'), page(essay));
    return { folder, path: '/' };
  },
};

const page = (essay: PageEssay): string =>
  `<!doctype html>
<html lang="${essay.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${essay.title}</title>
<link rel="stylesheet" href="tufte.min.css">
</head>
<body>
<article>
<h1>${essay.title}</h1>
<p class="subtitle">${essay.subtitle}</p>
<section>${essay.head}</section>
<section>${withSidenotes(essay)}</section>
<section><h2 id="references">References</h2><ul>${essay.references}</ul></section>
</article>
</body>
</html>
`;

/** Each note where the text names it; a paragraph cannot stand in one, so its text does. */
function withSidenotes({ body, notes }: PageEssay): string {
  const $ = load(body, null, false);
  $('sup:has(a[href^="#"])').each((_, mark) => {
    const id = $(mark).children('a').attr('href')?.slice(1) ?? '';
    const note = load(notes.get(id) ?? '', null, false)('p').map((__, p) => load(p)('p').html());
    $(mark).replaceWith(
      `<label for="${id}" class="margin-toggle sidenote-number"></label>` +
        `<input type="checkbox" id="${id}" class="margin-toggle">` +
        `<span class="sidenote">${note.get().join('<br>')}</span>`,
    );
  });
  return $.html();
}
