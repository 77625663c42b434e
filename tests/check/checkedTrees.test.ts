import { expect, it } from 'vitest';
import type { Work } from '../../src/bibliography/work.ts';
import { takeTree } from '../../src/check/checkedTrees.ts';
import { checkEssay } from '../../src/check/checkEssays.ts';
import { blankFrontMatter } from '../../src/check/blankFrontMatter.ts';

const path = 'content/essays/e/index.mdx';
const text = `---
title: T
authors: [{ name: A }]
date: 2025
language: en-GB
description: D.
---

One [@a, p. 3].`;
const body = blankFrontMatter(text);
const place = { file: 'a.bib', line: 1, column: 1 };
const libraryOf = (key: string) =>
  new Map<string, Work>([[key, { key, csl: { id: key, type: 'book', title: 'A' }, place }]]);
const works = libraryOf('a');

it('gives the tree of an essay that was checked, once', () => {
  checkEssay({ path, text }, works);
  const [paragraph] = takeTree(path, body, works)?.children ?? [];
  expect(paragraph).toMatchObject({
    children: [{ value: 'One ' }, { type: 'citation' }, { value: '.' }],
  });
  expect(takeTree(path, body, works)).toBeUndefined();
});

it.each([
  ['another text', body.replace('One', 'Two'), works],
  ['other works', body, libraryOf('a')],
])('gives none for %s than was checked', (_, asked, library) => {
  checkEssay({ path, text }, works);
  expect(takeTree(path, asked, library)).toBeUndefined();
});

it('gives none of an essay in which something is wrong', () => {
  checkEssay({ path, text: text.replace('@a', '@unknown') }, works);
  expect(takeTree(path, body.replace('@a', '@unknown'), works)).toBeUndefined();
});
