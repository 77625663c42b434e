import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../../src/browser/findBrowser.ts';
import { runTimed } from '../measure/runTimed.ts';
import type { Bench } from '../part.ts';

/** Lighthouse's four categories, in its order. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page. */
export interface Judgement {
  /** From 0 to 100, in the order of the categories. */
  scores: number[];
  /** Audits that took something away. */
  lost: string[];
}

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null }>;
}

/** Let Lighthouse judge a page, as it comes: a phone, its own slow network and processor. */
export async function lighthouse(address: string, { rivals, scratch }: Bench): Promise<Judgement> {
  const output = join(scratch, 'lighthouse.json');
  await runTimed({
    file: process.execPath,
    args: [
      join(rivals, 'lighthouse', 'cli', 'index.js'),
      address,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync',
    ],
    cwd: scratch,
    env: { CHROME_PATH: await findBrowser() },
  });
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
  const found = categories.map((id) => report.categories[id]);
  const lost = found
    .flatMap((category) => category?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.995)
    .map(({ id }) => report.audits[id]?.title ?? id);
  return {
    scores: found.map((category) => Math.round((category?.score ?? NaN) * 100)),
    lost: [...new Set(lost)],
  };
}
