/**
 * `node tests/citations/oracle/compareManuscripts.ts <folder> [style …]`: set
 * every manuscript below a folder with Ibid and with pandoc, where it is
 * installed, and compare them cluster by cluster.
 *
 * A manuscript is a `.md`, `.Rmd`, `.qmd` or `.mdx` that cites, with the `.bib`
 * files its front matter names, or those beside it. Each program reads the
 * same text and the very `.bib`; both are given the style that Ibid loads. Text that
 * is no MDX is read as Markdown. Prints the clusters that differ, then figures:
 * of all clusters, and of those that a rule of explain.ts does not set apart.
 */
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { citationStyles, type CitationStyle } from '../../../src/schema/citationStyle.ts';
import { alignClusters, type Comparison } from './manuscripts/alignClusters.ts';
import { clustersOfIbid } from './manuscripts/clustersOfIbid.ts';
import { clustersOfPandoc } from './manuscripts/clustersOfPandoc.ts';
import { explain, explanations } from './manuscripts/explain.ts';
import { readManuscript } from './manuscripts/readManuscript.ts';

const [folder = '.', ...asked] = process.argv.slice(2);
const styles = asked.length > 0 ? (asked as CitationStyle[]) : (['apa', 'chicago-notes'] as const);
const unknown = asked.filter((style) => !(citationStyles as readonly string[]).includes(style));
if (unknown.length > 0) throw new Error(`No style of Ibid: ${unknown.join(', ')}.`);

const shareOf = (part: number, whole: number): string =>
  ((100 * part) / Math.max(whole, 1)).toFixed(1);

const manuscripts = globSync('**/*.{md,Rmd,rmd,qmd,mdx}', { cwd: folder })
  .sort()
  .map((path) => readManuscript(resolve(folder, path)))
  .filter((manuscript) => manuscript !== undefined);

// Versions of pandoc differ more than Ibid does from either: figures need it.
console.log(execFileSync('pandoc', ['--version'], { encoding: 'utf8' }).split('\n')[0]);
for (const style of styles) {
  const total = { documents: 0, clusters: 0, equal: 0, near: 0 };
  const apart = new Map<string, number>();
  for (const manuscript of manuscripts) {
    const theirs = clustersOfPandoc(manuscript, style);
    if (typeof theirs === 'string') {
      console.log(`${manuscript.path}: pandoc cannot read it: ${theirs}`);
      continue;
    }
    const ours = clustersOfIbid(manuscript, style);
    const compared = alignClusters(theirs, ours.clusters, ours.uncited).map((each) => ({
      ...each,
      ...ours.about(each.keys.split(' ')),
    }));
    if (compared.length === 0) continue;
    const count = (verdict: Comparison['verdict']) =>
      compared.filter((each) => each.verdict === verdict).length;
    total.documents += 1;
    total.clusters += compared.length;
    total.equal += count('equal');
    total.near += count('near');
    console.log(
      `${style} ${manuscript.path}: ${compared.length} clusters, ${count('equal')} equal, ${count('near')} near, ${count('differs')} different`,
    );
    for (const each of compared) {
      const { verdict, keys, theirs: his, ours: own } = each;
      if (verdict !== 'differs') continue;
      const reason = explain(each)?.name;
      if (reason) apart.set(reason, (apart.get(reason) ?? 0) + 1);
      const because = reason ? ` (${reason})` : '';
      console.log(`  ${keys}${because}\n    pandoc: ${his}\n    Ibid:   ${own ?? '(nothing)'}`);
    }
    for (const problem of ours.problems) console.log(`  ! ${problem}`);
  }
  const share = shareOf(total.equal + total.near, total.clusters);
  console.log(
    `${style}: ${total.documents} documents, ${total.clusters} clusters, ${total.equal} equal, ${total.near} differ in case, punctuation or page ranges: ${share} %`,
  );
  for (const { name, why } of explanations) {
    const count = apart.get(name) ?? 0;
    if (count > 0) console.log(`  ${count} apart: ${name}. ${why}`);
  }
  const left = total.clusters - [...apart.values()].reduce((sum, count) => sum + count, 0);
  const shareLeft = shareOf(total.equal + total.near, left);
  console.log(`${style}: of the ${left} others ${shareLeft} % are alike`);
}
