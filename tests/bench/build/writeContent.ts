import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { essay } from '../corpus/essay.ts';
import { library } from '../corpus/library.ts';

/** How large a site is, and whether its essays cite. */
export interface Size {
  essays: number;
  works: number;
  cites: boolean;
}

/** Write the content of a site of Ibid's: a folder for each essay, and the library. */
export function writeContent(content: string, { essays, works, cites }: Size): void {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(join(content, 'references'), { recursive: true });
  writeFileSync(join(content, 'references', 'works.bib'), library(works));
  for (let index = 0; index < essays; index += 1) writeEssay(content, index, { works, cites });
}

/** Write an essay; with another edition, as one that was edited. */
export function writeEssay(
  content: string,
  index: number,
  { works, ...options }: { works: number; cites: boolean; edition?: number },
): void {
  const { slug, body } = essay(index, works, options);
  const folder = join(content, 'essays', slug);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.mdx'), essayHead(index, works) + body);
}

/** The front matter of an essay: what Ibid asks for, and every tool can read. */
export function essayHead(index: number, works: number): string {
  const { title, author } = essay(index, works);
  return `---
title: ${title}
authors:
  - family: ${author.family}
    given: ${author.given}
date: ${1900 + (index % 120)}-05-17
language: en-GB
description: One sentence on what it says, ${index}.
---

`;
}
