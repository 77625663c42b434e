import type { AstroIntegration, ViteUserConfig } from 'astro';
import type { Work } from '../bibliography/work.ts';
import { checkEssays } from '../check/checkEssays.ts';
import { buildLibrary } from '../library/buildLibrary.ts';
import { annotations } from '../problems/annotations.ts';
import type { Problem } from '../problems/problem.ts';
import { reportProblems, throwIfAny } from '../problems/report.ts';
import { paintFor } from '../problems/terminal.ts';
import { indexSite } from '../search/indexSite.ts';
import { site } from '../site.ts';
import type { Sources } from '../sources/readSources.ts';

/** What was read before Astro began. */
export interface IbidOptions {
  sources: Sources;
  works: ReadonlyMap<string, Work>;
  /** What is wrong with the bibliography files. */
  problems: readonly Problem[];
}

/**
 * Ibid as an Astro integration: check what authors wrote before a build begins,
 * give the library to the pages, and index the built site for search.
 */
export function ibid({ sources, works, problems }: IbidOptions): AstroIntegration {
  return {
    name: 'ibid',
    hooks: {
      'astro:config:setup'({ command, updateConfig, addWatchFile, config, logger }) {
        const all = [...problems, ...checkEssays(sources.essays, works)];
        const files = new Map(
          [...sources.essays, ...sources.bibliographies].map(({ path, text }) => [path, text]),
        );
        if (command === 'build') throwIfAny(all, files);
        // In a build only warnings are left; while writing, an essay is still to be seen.
        if (all.length > 0) {
          if (process.env.GITHUB_ACTIONS) console.log(annotations(all));
          logger.warn(reportProblems(all, { sources: files, paint: paintFor(process.stdout) }));
        }
        for (const { path } of sources.bibliographies) addWatchFile(new URL(path, config.root));
        updateConfig({ vite: { plugins: [libraryModule(works)], environments: shortNames } });
      },
      async 'astro:build:done'({ dir, logger }) {
        const { works, essays } = await indexSite(dir, site.language);
        logger.info(`${works} works and ${essays} essays indexed for search`);
      },
    },
  };
}

/** Astro names a script after all that it was made of, which every page would repeat: 50 bytes. */
const shortNames = {
  client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
};

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const moduleName = 'ibid:library';

/**
 * The library as a module, `ibid:library`, for pages to import: the works are
 * parsed once, here, and not again in the pages' own module graph.
 */
function libraryModule(works: ReadonlyMap<string, Work>): VitePlugin {
  const resolved = `\0${moduleName}`;
  return {
    name: moduleName,
    resolveId: (id) => (id === moduleName ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const library = buildLibrary(works, 'chicago-notes', site.language);
      return `export default ${JSON.stringify(library)};`;
    },
  };
}
