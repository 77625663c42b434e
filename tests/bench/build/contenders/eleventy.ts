import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styles } from '../../../../src/citations/styles.ts';
import { essay, type BenchCluster } from '../../corpus/essay.ts';
import { library } from '../../corpus/library.ts';
import type { BuildContender } from '../contender.ts';
import { essayHead } from '../writeContent.ts';

/** Eleventy with its Markdown and the BibLaTeX plugin for that. */
export const eleventy: BuildContender = {
  name: 'Eleventy with a BibLaTeX plugin',
  prepare({ essays, works, cites }, { rivals }, folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'works.bib'), library(works));
    writeFileSync(join(folder, 'notes.csl'), styles['chicago-notes'].load());
    for (let index = 0; index < essays; index += 1) {
      const { slug, body } = essay(index, works, { cites, write });
      writeFileSync(
        join(folder, `${slug}.md`),
        `${essayHead(index, works)}${body}\n[bibliography]\n`,
      );
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'eleventy.config.js'), config);
    symlinkSync(rivals, join(folder, 'node_modules'), 'junction');
    const command = join(rivals, '@11ty', 'eleventy', 'cmd.cjs');
    return { file: process.execPath, args: [command, '--quiet'], cwd: folder };
  },
};

/** A cluster as the plugin has it: `[@key#12{see }]`. */
const write = (cluster: BenchCluster): string =>
  `[${cluster
    .map(
      ({ key, prefix, locator }) =>
        `@${key}${locator ? `#${locator}` : ''}${prefix ? `{${prefix} }` : ''}`,
    )
    .join('; ')}]`;

const config = `import biblatex from '@arothuis/markdown-it-biblatex';

export default function (eleventy) {
  const options = { bibPath: 'works.bib', stylePath: 'notes.csl', linkToBibliography: false };
  eleventy.amendLibrary('md', (markdown) => markdown.use(biblatex.default ?? biblatex, options));
}
`;
