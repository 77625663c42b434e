import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/launchBrowser.ts';
import { changeWork } from '../build/changeWork.ts';
import { ibid } from '../build/contenders/ibid.ts';
import { ownModules } from '../build/ownModules.ts';
import { writeEssay } from '../build/writeContent.ts';
import { essay } from '../corpus/essay.ts';
import { inTurns } from '../measure/inTurns.ts';
import { summary, written } from '../measure/summary.ts';
import type { Bench, Findings, Part } from '../part.ts';
import { startDev } from './startDev.ts';

const part: Part = {
  about: 'how soon an open page shows what an author saved, in prose and in the .bib',
  run: measure,
};
export default part;

/** How a file is changed, and the words by which an open page shows it. */
interface Change {
  change: () => void;
  shows: string;
}

async function measure(bench: Bench): Promise<Findings> {
  const size = bench.quick ? { essays: 4, works: 40 } : { essays: 100, works: 1000 };
  const browser = await launchBrowser();
  const stops: (() => unknown)[] = [() => browser.close()];
  try {
    const open = async (name: string, cites: boolean) => {
      const folder = join(bench.scratch, name.replaceAll(' ', '-'));
      rmSync(folder, { recursive: true, force: true });
      ibid.prepare({ ...size, cites }, bench, folder);
      ownModules(bench.root, folder);
      bench.say(`starting: ${name}`);
      const { origin, stop } = await startDev(folder);
      stops.push(stop);
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      // The first page reads all essays and the library.
      await page.goto(`${origin}/essays/${essay(0, size.works).slug}/`, { timeout: 300_000 });
      return { content: join(folder, 'content'), page };
    };
    const own = await open('Ibid', true);
    const plain = await open('Ibid without citations', false);
    const key = essay(0, size.works).clusters.flat()[0]?.key ?? '';
    let edition = 1;
    const prose = ({ content, page }: typeof own, name: string, cites: boolean) => ({
      name,
      measure: () => {
        edition += 1;
        return seen(page, {
          change: () => {
            writeEssay(content, 0, { works: size.works, cites, edition });
          },
          shows: `This is the edition ${edition}.`,
        });
      },
    });
    const work = {
      name: 'Ibid, a work in the .bib',
      measure: () => {
        edition += 1;
        const word = `Mended${edition}`;
        return seen(own.page, {
          change: () => {
            changeWork(own.content, key, word);
          },
          shows: word,
        });
      },
    };
    const contenders = [
      prose(own, 'Ibid, a sentence', true),
      prose(plain, 'Ibid without citations, a sentence', false),
      work,
    ];
    // The first change finds nothing warm; authors meet it once.
    await inTurns(contenders, { turns: 1, say: (progress) => bench.say(`first, ${progress}`) });
    const times = await inTurns(contenders, bench);
    const median = (name: string) => summary(times.get(name) ?? []).median;
    return {
      tables: [
        {
          title: `${size.essays} essays, ${size.works.toLocaleString('en')} works`,
          about:
            'Milliseconds from the saving of a file until an open page shows it. Medians with the whole spread.',
          columns: ['', 'ms'],
          rows: [...times].map(([name, samples]) => [name, written(summary(samples))]),
        },
      ],
      verdicts: [
        {
          promise: 'a change of prose is seen after, ms',
          measured: median('Ibid, a sentence'),
          limit: { most: 500 },
        },
        {
          promise: 'a change of the .bib is seen after, ms',
          measured: median('Ibid, a work in the .bib'),
          limit: { most: 1000 },
        },
      ],
    };
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/**
 * Milliseconds until a page shows what was changed, when an author has done
 * nothing for a while: a second reload follows each change, half a second later.
 */
async function seen(page: Page, { change, shows }: Change): Promise<number> {
  await page.waitForTimeout(2000);
  const begin = performance.now();
  change();
  await page.waitForFunction(
    (words) => document.body.innerText.toLowerCase().includes(words.toLowerCase()),
    shows,
    { polling: 20, timeout: 60_000 },
  );
  return performance.now() - begin;
}
