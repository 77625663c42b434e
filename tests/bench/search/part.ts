import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/launchBrowser.ts';
import { hostFolder } from '../measure/hostFolder.ts';
import { inTurns } from '../measure/inTurns.ts';
import { visitPage } from '../measure/visitPage.ts';
import type { Bench, Findings, Part } from '../part.ts';
import { buildSite } from './buildSite.ts';
import type { Engine } from './engine.ts';
import { findWork, type Found } from './findWork.ts';
import { listPages } from './listPages.ts';
import { queries } from './queries.ts';
import { rivals } from './rivals/rivals.ts';
import { writeRivals } from './rivals/writeRivals.ts';
import { costTable, foundTable, listTable, widths, type ListCost } from './tables.ts';
import { isolation, timeSearch } from './timeSearch.ts';
import { searchVerdicts } from './verdicts.ts';

const part: Part = {
  about: 'the search and the list of 10,000 works, beside MiniSearch and Fuse on the same works',
  async run(bench): Promise<Findings> {
    const size = bench.quick ? 1000 : 10_000;
    bench.say(`building Ibid with ${size.toLocaleString('en')} works`);
    const site = await buildSite(bench.root, join(bench.scratch, 'site'), size);
    const asked = rivals.filter(({ name }) => bench.only.length === 0 || bench.only.includes(name));
    const pages = join(bench.scratch, 'rivals');
    await writeRivals(asked, { folder: pages, works: site.works, packages: bench.rivals });

    bench.say('packing what is served');
    const host = await hostFolder(site.dist, isolation);
    const rivalsHost = await hostFolder(pages, isolation);
    const engines: Engine[] = [
      { name: 'Ibid', address: `${host.origin}/search/`, host },
      ...asked.map(({ name, path }) => ({
        ...{ name, address: `${rivalsHost.origin}/${path}/` },
        host: rivalsHost,
      })),
    ];
    const browser = await launchBrowser();
    try {
      const costs = await inTurns(
        engines.map((engine) => ({
          name: engine.name,
          measure: () => timeSearch(browser, engine),
        })),
        bench,
      );
      const found = await findAll(browser, engines, bench);
      const list = await visitList(browser, { dist: site.dist, origin: host.origin }, bench);
      return {
        tables: [costTable(costs, size), foundTable(found), listTable(list, site.cost)],
        verdicts: searchVerdicts(costs.get('Ibid') ?? [], found.get('Ibid') ?? []),
      };
    } finally {
      await browser.close();
      await host.close();
      await rivalsHost.close();
    }
  },
};
export default part;

async function findAll(
  browser: Browser,
  engines: readonly Engine[],
  { say }: Bench,
): Promise<Map<string, Found[]>> {
  const found = new Map<string, Found[]>(engines.map(({ name }) => [name, []]));
  for (const query of queries) {
    say(`asking ${query.text.slice(0, 60)}`);
    for (const engine of engines) {
      found.get(engine.name)?.push(await findWork(browser, engine, query));
    }
  }
  return found;
}

/** Visit the list's first page, and the one that weighs most. */
async function visitList(
  browser: Browser,
  { dist, origin }: { dist: string; origin: string },
  bench: Bench,
): Promise<ListCost> {
  const all = listPages(dist);
  const [first] = all;
  const largest = all.toSorted((a, b) => b.gzip - a.gzip)[0];
  if (!first || !largest) throw new Error('The built site has no list of references.');
  const shown = [...new Set([first, largest])];
  const visits = shown.flatMap(({ path }) =>
    widths.map((width) => ({
      name: `${path} at ${width}`,
      measure: () => visitPage(browser, origin + path, width),
    })),
  );
  return { all, shown, visits: await inTurns(visits, bench) };
}
