import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { launchBrowser } from '../../../src/browser/launchBrowser.ts';
import { hostFolder, isText, type Host } from '../measure/hostFolder.ts';
import { inTurns } from '../measure/inTurns.ts';
import { ratioOfMedians } from '../measure/ratioOfMedians.ts';
import { summary, written } from '../measure/summary.ts';
import { visitPage, type Visit } from '../measure/visitPage.ts';
import type { Bench, Findings, Part, Table } from '../part.ts';
import type { PageContender } from './contender.ts';
import { bare } from './contenders/bare.ts';
import { distill } from './contenders/distill.ts';
import { ibid } from './contenders/ibid.ts';
import { starlight } from './contenders/starlight.ts';
import { tufte } from './contenders/tufte.ts';
import { categories, lighthouse, type Judgement } from './lighthouse.ts';
import { readEssay } from './readEssay.ts';
import { pageVerdicts } from './verdicts.ts';

const rivals: readonly PageContender[] = [tufte, starlight, distill];

/** A screen on a desk, and a phone. */
const widths = [1440, 390];

/** A page that stands on a server. */
export interface Hosted {
  name: string;
  folder: string;
  address: string;
  host: Host;
}

/** What a page was found to cost, over all turns. */
export interface PageCost {
  name: string;
  /** Files, the page first; those that only one of the widths loads are among them. */
  paths: string[];
  sizes: Sizes[];
  /** By width. */
  visits: Map<number, Visit[]>;
}

interface Sizes {
  raw: number;
  gzip: number;
  brotli: number;
}

const part: Part = {
  about: 'the first essay in a browser, beside bare HTML, Tufte CSS, Starlight, Distill',
  async run(bench): Promise<Findings> {
    const pages = await host(bench);
    try {
      const costs = await visitAll(pages, bench);
      const own = pages.find(({ name }) => name === 'Ibid');
      bench.say('Lighthouse');
      const judgement = own && (await lighthouse(own.address, bench));
      return {
        tables: [
          bytes(costs),
          ...widths.map((width) => times(costs, width)),
          ...(judgement ? [judged(judgement)] : []),
        ],
        verdicts: pageVerdicts(costs, judgement, widths),
      };
    } finally {
      for (const page of pages) await page.host.close();
    }
  },
};
export default part;

/** Build every contender’s site, and serve each. */
async function host(bench: Bench): Promise<Hosted[]> {
  bench.say('building Ibid');
  const own = await ibid(bench, join(bench.scratch, 'ibid'));
  const essay = readEssay(readFileSync(join(own.folder, own.path, 'index.html'), 'utf8'));
  const sites = [{ name: 'Ibid', ...own }];
  for (const { name, prepare } of [bare, ...rivals]) {
    if (bench.only.length > 0 && !bench.only.includes(name)) continue;
    bench.say(`building ${name}`);
    const folder = join(bench.scratch, name.replaceAll(/\W+/g, '-'));
    sites.push({ name, ...(await prepare(essay, bench, folder)) });
  }
  return Promise.all(
    sites.map(async ({ name, folder, path }) => {
      const served = await hostFolder(folder);
      return { name, folder, host: served, address: served.origin + path };
    }),
  );
}

async function visitAll(pages: readonly Hosted[], bench: Bench): Promise<PageCost[]> {
  const browser = await launchBrowser();
  try {
    const loaded = new Map<string, Set<string>>(pages.map(({ name }) => [name, new Set()]));
    const visits = pages.flatMap((page) =>
      widths.map((width) => ({
        name: `${page.name} at ${width}`,
        async measure() {
          page.host.taken();
          const visit = await visitPage(browser, page.address, width);
          for (const { path } of page.host.taken()) loaded.get(page.name)?.add(path);
          return visit;
        },
      })),
    );
    // The browser’s own first steps are nobody’s cost.
    await visits[0]?.measure();
    const samples = await inTurns(visits, bench);
    return pages.map(({ name, folder }) => {
      const paths = [...(loaded.get(name) ?? [])];
      return {
        ...{ name, paths, sizes: paths.map((path) => sizes(join(folder, path))) },
        visits: new Map(
          widths.map((width) => [width, samples.get(`${name} at ${width}`) ?? []] as const),
        ),
      };
    });
  } finally {
    await browser.close();
  }
}

function sizes(file: string): Sizes {
  const content = readFileSync(file);
  const raw = content.length;
  return isText(file)
    ? {
        raw,
        gzip: gzipSync(content, { level: 9 }).length,
        brotli: brotliCompressSync(content).length,
      }
    : { raw, gzip: raw, brotli: raw };
}

const sum = (all: readonly Sizes[], kind: keyof Sizes): string =>
  all.reduce((total, size) => total + size[kind], 0).toLocaleString('en');

function bytes(costs: readonly PageCost[]): Table {
  return {
    title: 'Bytes',
    about:
      'The page, and all that a visit loads, itself included (fonts and pictures count the same in each column).',
    columns: [
      ...['', 'requests', 'of them scripts', 'page, B', 'gzip', 'brotli'],
      ...['all, B', 'all, gzip', 'all, brotli'],
    ],
    rows: costs.map(({ name, paths, sizes: all }) => [
      ...[name, paths.length, paths.filter((path) => path.endsWith('.js')).length],
      ...(['raw', 'gzip', 'brotli'] as const).map((kind) => sum(all.slice(0, 1), kind)),
      ...(['raw', 'gzip', 'brotli'] as const).map((kind) => sum(all, kind)),
    ]),
  };
}

function times(costs: readonly PageCost[], width: number): Table {
  const floor = costs.find(({ name }) => name === bare.name)?.visits.get(width) ?? [];
  return {
    title: `First visit, ${width} px wide`,
    about:
      'Chromium, nothing cached, 150 ms there and back, 1.6 Mbit/s of gzipped text, a processor four times slower. Medians with the whole spread, ratios of medians with the interval of 95 %; of CLS the greatest.',
    columns: [...['', 'FCP, ms', 'of bare HTML’s', 'LCP, ms', 'of bare HTML’s', 'CLS', 'TBT, ms']],
    rows: costs.map(({ name, visits }) => {
      const all = visits.get(width) ?? [];
      const time = (kind: 'fcp' | 'lcp') => {
        const of = (samples: readonly Visit[]) => samples.map((visit) => visit[kind]);
        const { ratio, low, high } = ratioOfMedians(of(all), of(floor));
        const sure = name === bare.name ? '' : ` (${low.toFixed(2)} to ${high.toFixed(2)})`;
        return [written(summary(of(all))), `${ratio.toFixed(2)} ×${sure}`];
      };
      return [
        ...[name, ...time('fcp'), ...time('lcp')],
        Math.max(...all.map(({ cls }) => cls)).toFixed(4),
        summary(all.map(({ tbt }) => tbt)).median.toFixed(0),
      ];
    }),
  };
}

const judged = ({ scores, lost }: Judgement): Table => ({
  title: 'Lighthouse, of Ibid’s page',
  about: `As it comes, for a phone. ${lost.length > 0 ? `Audits below their best: ${lost.join('; ')}.` : 'Every audit that counts is at its best.'}`,
  columns: categories,
  rows: [scores],
});
