import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, ViteUserConfig } from 'astro';
import { citeEssays } from '../exports/citeEssays.ts';
import { hostFiles } from '../hosting/hostFiles.ts';
import { sealSite } from '../hosting/sealSite.ts';
import type { Work } from '../bibliography/work.ts';
import { buildLibrary } from '../library/buildLibrary.ts';
import { formerAddresses } from '../library/formerAddresses.ts';
import type { ListedWork } from '../library/library.ts';
import { styleSamples } from '../library/styleSamples.ts';
import { printEssays } from '../pdf/printEssays.ts';
import { annotations } from '../problems/annotations.ts';
import { reportProblems, throwIfAny } from '../problems/report.ts';
import { paintFor } from '../problems/terminal.ts';
import { essayPath } from '../routes/essayPath.ts';
import { indexSite } from '../search/indexSite.ts';
import { site } from '../site.ts';
import type { Revision } from '../sources/readRevisions.ts';
import type { SourceFile } from '../sources/readSources.ts';
import { contentModules, type DataModule } from './contentModules.ts';
import type { LiveContent } from './liveContent.ts';
import { problemsOf, textsOf } from './readContent.ts';
import { sayShown, stalePages } from './stalePages.ts';

export interface IbidOptions {
  content: LiveContent;
  /** When the essays last changed, by their slugs, as far as was known when Astro began. */
  revisions: ReadonlyMap<string, Revision>;
  /** Print each essay to a PDF beside its page, which then links to it. */
  pdfs: boolean;
}

/**
 * Ibid as an Astro integration: check what authors wrote before a build begins,
 * give the library to the pages, index the built site for search, and print it.
 */
export function ibid({ content, revisions, pdfs }: IbidOptions): AstroIntegration {
  let home: URL;
  const moved = formerAddresses(content.works.values());
  return {
    name: 'ibid',
    hooks: {
      'astro:config:done'({ config }) {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site);
      },
      'astro:config:setup'({ command, updateConfig, injectScript, config, logger }) {
        const define = {
          'import.meta.env.IBID_PDF': String(pdfs),
          // Not `DEV`, which a build takes from NODE_ENV: no setting of a host may publish a draft.
          'import.meta.env.IBID_DRAFTS': String(command === 'dev'),
          'import.meta.env.IBID_GUIDE': String(existsSync(new URL('content/guide', config.root))),
        };
        updateConfig({ vite: { define } });
        const all = problemsOf(content.now);
        const files = textsOf(content.now);
        // Astro's own loader would end at the first front matter it cannot read, with our stack.
        const isUnloadable = all.some(({ rule }) => rule.startsWith('front-matter-'));
        if (command === 'build' || isUnloadable) throwIfAny(all, files);
        // In a build only warnings are left; while writing, an essay is still to be seen.
        if (all.length > 0) {
          if (process.env.GITHUB_ACTIONS) console.log(annotations(all));
          logger.warn(reportProblems(all, { sources: files, paint: paintFor(process.stdout) }));
        }
        const addressOf = addressIn(config);
        const modules: DataModule[] = [
          {
            name: 'ibid:library',
            from: ({ works }) => works,
            make: ({ works }) => buildLibrary(works, 'chicago-notes', site.language),
          },
          {
            name: 'ibid:works',
            from: ({ works }) => works,
            make: ({ works }) => new Map(Array.from(works, ([key, work]) => [key, asListed(work)])),
          },
          {
            name: 'ibid:essays',
            from: ({ sources }) => sources.essays.map(frontMatterIn).join(''),
            make: ({ sources }) => citeEssays(sources.essays, { name: site.name, addressOf }),
          },
          {
            name: 'ibid:checks',
            from: ({ checks }) => JSON.stringify([...checks]),
            make: ({ checks }) => checks,
          },
          {
            name: 'ibid:styles',
            from: ({ works }) => works,
            make: ({ works }) => styleSamples(works, site.language),
          },
          {
            name: 'ibid:revisions',
            from: () => revisions,
            make: () => revisions,
          },
        ];
        const plugins = [
          contentModules(content, modules, { root: fileURLToPath(config.root), logger }),
        ];
        if (command === 'dev') {
          plugins.push(stalePages(new URL('.astro/data-store.json', config.root)));
          injectScript('page', sayShown);
        }
        updateConfig({
          vite: { plugins, build, server, environments: shortNames },
          redirects: redirectsIn(config.base, moved),
        });
      },
      async 'astro:build:done'({ dir, logger }) {
        const { works, texts } = await indexSite(dir, site.language, (done, total) => {
          if (done < total) logger.info(`${done} of ${total} works indexed`);
        });
        logger.info(`${works} works and ${texts} texts indexed for search`);
        await sealSite(dir);
        await tellHosts(dir, home.pathname, moved);
        // Before the build is in its place: a page never links to a PDF that could not be made.
        if (pdfs) {
          const printed = await printEssays(dir, home, (slug) => logger.info(`${slug}.pdf`));
          logger.info(`${printed} ${printed === 1 ? 'essay' : 'essays'} printed to PDF`);
        }
      },
    },
  };
}

/** What pages say of a work beside its entry. */
const asListed = ({ csl, editorialNote }: Work): ListedWork => ({
  csl,
  ...(editorialNote ? { editorialNote } : {}),
});

/** Write what hosts are to be told, before what the press itself tells them in `public/`. */
async function tellHosts(
  dir: URL,
  base: string,
  moved: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [name, text] of Object.entries(hostFiles(base, moved))) {
    const place = new URL(name, dir);
    const own = existsSync(place) ? `\n${await readFile(place, 'utf8')}` : '';
    await writeFile(place, text + own);
  }
}

const build: NonNullable<ViteUserConfig['build']> = {
  // A script stays a file of its own, which a strict content security policy allows.
  assetsInlineLimit: 0,
  rolldownOptions: {
    // Astro marks what it makes of an essay with a directive of its own, and reads it before this.
    onLog(level, log, tell) {
      if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
    },
  },
};

const server: NonNullable<ViteUserConfig['server']> = {
  // Editors save in steps: a file is read once its size has stayed the same for so many milliseconds.
  watch: { awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 10 } },
};

/** Astro names a script after all that it was made of, which every page would repeat: 50 bytes. */
const shortNames = {
  client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
};

/** The front matter of an essay with its path: all that an essay is cited by. */
const frontMatterIn = ({ path, text }: SourceFile): string =>
  `${path}\n${text.slice(0, text.indexOf('\n---', 3))}\n`;

/** The addresses that works had under earlier keys, as pages that lead to those they have now. */
function redirectsIn(base: string, moved: ReadonlyMap<string, string>): AstroConfig['redirects'] {
  const folder = base.replace(/\/?$/, '/');
  return Object.fromEntries(
    [...moved].map(([from, to]) => [`/${from}`, { status: 301, destination: folder + to }]),
  );
}

/** The full address of an essay; none where the site is only known to stand on this machine. */
function addressIn({ site: origin, base }: Pick<AstroConfig, 'site' | 'base'>) {
  const isPublic = origin !== undefined && !isLocal(new URL(origin).hostname);
  const folder = base.replace(/\/?$/, '/');
  return (slug: string): string | undefined =>
    isPublic ? new URL(folder + essayPath(slug), origin).href : undefined;
}

const isLocal = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);
