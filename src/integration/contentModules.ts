import { join, relative, sep } from 'node:path';
import type { AstroIntegrationLogger, ViteUserConfig } from 'astro';
import { severityOf } from '../problems/severity.ts';
import { reportProblems } from '../problems/report.ts';
import { paintFor } from '../problems/terminal.ts';
import type { LiveContent } from './liveContent.ts';
import { errorOverlay } from './errorOverlay.ts';
import { mayCite, problemsOf, textsOf, type Content } from './readContent.ts';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Data for pages to import: works are parsed once, and not again in the pages' own module graph. */
export interface DataModule {
  /** What pages import: `ibid:library`. */
  name: string;
  /** What it is made from; while this is the same, it is not made again. */
  from: (content: Content) => unknown;
  /** Data, or a table of it: pages get a map made once, and not one for each of them. */
  make: (content: Content) => unknown;
}

/** Where the works and essays are, from the project's root. */
const isSource = (path: string): boolean =>
  /^content\/(?:essays\/[^/]+\/index\.mdx|references\/[^/]+\.(?:bib|json))$/.test(path);

/**
 * The content as modules, live: when a work or an essay is saved in `npm run
 * dev`, what was made of it is made again, and nothing else is.
 *
 * Vite asks what a changed file means for its modules (Vite, plugin API,
 * `hotUpdate`) and reloads the page; Astro sees to the essay's own text. What
 * is wrong is told on the terminal and over the page, until it is mended.
 */
export function contentModules(
  content: LiveContent,
  dataModules: readonly DataModule[],
  { root, logger }: { root: string; logger: AstroIntegrationLogger },
): VitePlugin {
  const made = new Map<string, { from: unknown; code: string }>();
  const fromRoot = (file: string) => relative(root, file).replaceAll(sep, '/');
  const toId = ({ name }: DataModule) => `\0${name}`;
  const errors = () => problemsOf(content.now).filter(({ rule }) => severityOf(rule) === 'error');
  const overlay = () => errorOverlay(errors(), textsOf(content.now), root);

  let lastChange = 0;
  let staleIds: string[] = [];
  let staleFiles: string[] = [];

  return {
    name: 'ibid:content',
    resolveId: (id) => dataModules.filter(({ name }) => name === id).map(toId)[0],
    load(id) {
      const asked = dataModules.find((module) => toId(module) === id);
      if (!asked) return undefined;
      const from = asked.from(content.now);
      const known = made.get(id);
      if (known && known.from === from) return known.code;
      const code = `export default ${codeOf(asked.make(content.now))};`;
      made.set(id, { from, code });
      return code;
    },
    configureServer({ environments }) {
      environments.client.hot.on('vite:client:connect', (_, client) => {
        if (errors().length > 0) client.send(overlay());
      });
    },
    hotUpdate: {
      order: 'pre',
      handler({ file, timestamp, modules, server }) {
        if (!isSource(fromRoot(file))) return undefined;
        // Vite asks for each of its environments; the content changed once.
        if (timestamp !== lastChange) {
          lastChange = timestamp;
          const before = content.now;
          const hadErrors = errors().length > 0;
          const now = content.reread();
          staleIds = dataModules.filter(({ from }) => from(before) !== from(now)).map(toId);
          staleFiles = now.sources.essays
            .filter((essay) => mayCite(essay, now.changedKeys))
            .map(({ path }) => join(root, path).replaceAll(sep, '/'));
          tell(before, now, logger);
          const { hot } = server.environments.client;
          if (errors().length > 0) hot.send(overlay());
          else if (hadErrors) hot.send({ type: 'full-reload', path: '*' });
        }
        const { moduleGraph } = this.environment;
        return [
          ...modules,
          ...staleIds.flatMap((id) => moduleGraph.getModuleById(id) ?? []),
          ...staleFiles.flatMap((path) => [...(moduleGraph.getModulesByFile(path) ?? [])]),
        ];
      },
    },
  };
}

const codeOf = (data: unknown): string =>
  data instanceof Map ? `new Map(${parsed([...data])})` : parsed(data);

/** As one string, or the bundler would read ten thousand works as a program, and keep its syntax tree. */
const parsed = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

/** Tell what is wrong now, and that nothing is any more; the same is not told twice. */
function tell(before: Content, now: Content, logger: AstroIntegrationLogger): void {
  const paint = paintFor(process.stdout);
  const report = (content: Content) =>
    reportProblems(problemsOf(content), { sources: textsOf(content), paint });
  if (problemsOf(now).length === 0) {
    if (problemsOf(before).length > 0) logger.info('Nothing is wrong any more.');
  } else if (report(before) !== report(now)) logger.warn(report(now));
}
