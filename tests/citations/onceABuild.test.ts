import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveContent } from '../../src/integration/liveContent.ts';
import { readContent } from '../../src/integration/readContent.ts';
import { countCalls } from './countCalls.ts';
import { renderEssay } from './renderEssay.ts';

const essayStyles = ['chicago-notes', 'apa'] as const;
const essays = 12;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ibid-build-'));
  // A project of its own, which has kept nothing of an earlier build.
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  const references = join(root, 'content/references');
  mkdirSync(references, { recursive: true });
  writeFileSync(join(references, 'a.bib'), '@book{a, title={A}, year={2001}}');
  writeFileSync(join(references, 'b.bib'), '@book{b, title={B}, year={2002}}');
  for (let essay = 0; essay < essays; essay += 1) {
    const folder = join(root, 'content/essays', `essay-${essay}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'index.mdx'),
      `---\ntitle: T${essay}\nauthors: [{ name: A }]\ndate: 2025\nlanguage: en-GB\ndescription: D.\n---\n\nOne [@a, p. ${essay}; @b].`,
    );
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** Read the content and set all essays, in turn in two styles, as a build does. */
async function build(): Promise<void> {
  const content = new LiveContent(root);
  let essay = 0;
  for (const { path, text } of content.now.sources.essays) {
    // As Astro gives it to the pipeline.
    const { content: body } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    const citationStyle = essayStyles[essay % essayStyles.length];
    await renderEssay(body, content.works, { language: 'en-GB', citationStyle }, path);
    essay += 1;
  }
}

it('a build parses each text once and builds each style once, for any number of essays', async () => {
  const calls = await countCalls(
    [
      ...['readBibliography', 'splitEntries', 'buildEngine', 'checkEssay'],
      ...['checkCitations', 'scanCitations', 'formatClusters'],
    ],
    build,
  );
  expect(calls).toEqual({
    readBibliography: 1,
    splitEntries: 2,
    buildEngine: essayStyles.length,
    checkEssay: essays,
    // Only a tree that is taken over from the check is not looked through again.
    checkCitations: essays,
    scanCitations: essays,
    formatClusters: essays,
  });
});

it('content read again parses nothing that is as it was', async () => {
  const former = readContent(root);
  const calls = await countCalls(['splitEntries', 'checkEssay'], async () => {
    await Promise.resolve(readContent(root, former));
  });
  expect(calls).toEqual({ splitEntries: 0, checkEssay: 0 });
});
