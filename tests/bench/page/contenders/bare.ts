import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageContender } from '../contender.ts';
import type { PageEssay } from '../readEssay.ts';

/** The text and nothing else: no style, no script, no font. The floor. */
export const bare: PageContender = {
  name: 'bare HTML',
  prepare(essay, _, folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), page(essay));
    return { folder, path: '/' };
  },
};

const page = ({ language, title, subtitle, head, body, notes, references }: PageEssay): string =>
  `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<h1>${title}</h1>
<p>${subtitle}</p>
${head}
${body}
<h2>Notes</h2>
<ol>
${[...notes].map(([id, note]) => `<li id="${id}">${note}</li>`).join('\n')}
</ol>
<h2 id="references">References</h2>
<ul>${references}</ul>
`;
