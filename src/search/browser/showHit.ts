import { plainText } from '../records/foldLetters.ts';
import type { SearchMessages } from '../../language/searchLabels.ts';
import { markExcerpt, markWords } from './marks.ts';
import type { ResultData } from './pagefind.ts';
import { copyOf } from './part.ts';

/** A copy of a `<template>` of the page, and its parts by name (`data-part`). */
function copy(root: ParentNode, name: string) {
  const element = copyOf(root, name);
  /** Fill a part; it goes if there is nothing to fill it with. */
  const fill = (part: string, nodes: readonly (Node | string)[]) => {
    const place = element.querySelector<HTMLAnchorElement>(`[data-part="${part}"]`);
    place?.replaceChildren(...nodes);
    if (!place?.textContent) place?.remove();
    return place;
  };
  return { element, fill };
}

/** How many words an excerpt has, and how many of them before the word found. */
const excerptWords = { all: 26, before: 8 };

/** A work as a result: its fields with what was found marked, and an excerpt if that shows more. */
export function showWork(
  root: ParentNode,
  data: ResultData,
  messages: SearchMessages,
): HTMLElement {
  const { element, fill } = copy(root, 'work');
  const { title = '', address = '' } = data.meta;
  const words = data.content.split(' ');
  const found = new Set(data.locations);
  const shown = new Set<string>();
  let next = 0;
  fill('type', data.filters.type ?? []);
  // The content begins with the fields, in this order (records/workRecord.ts).
  for (const field of ['title', 'authors', 'year', 'container']) {
    const start = next;
    next += (data.meta[field] ?? '').split(/\s+/).filter(Boolean).length;
    const own = words.slice(start, next);
    own.forEach((word, index) => found.has(start + index) && shown.add(plainText(word)));
    const place = fill(
      field,
      markWords(own, (index) => found.has(start + index)),
    );
    if (field === 'title' && place) place.href = data.url;
  }
  const more = data.locations.find((at) => at >= next && !isShown(words[at] ?? '', shown));
  if (more === undefined) {
    fill('excerpt', []);
  } else {
    const start = Math.max(next, more - excerptWords.before);
    const excerpt = words.slice(start, start + excerptWords.all);
    fill(
      'excerpt',
      markWords(excerpt, (index) => found.has(start + index)),
    );
  }
  const link = fill('address', [address]);
  if (link && address) {
    link.href = address;
    link.ariaLabel = messages.linkTo.replace('{title}', title).replace('{address}', address);
  }
  const cited = data.filters.cited ?? [];
  fill('cited', cited.length > 0 ? [`${messages.citedIn}: ${cited.join(', ')}`] : []);
  return element;
}

const letters = (text: string): string => plainText(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether a result’s fields show the word already, though with other punctuation. */
const isShown = (word: string, shown: ReadonlySet<string>): boolean =>
  [...shown].some((other) => letters(other) === letters(word));

/** More passages of one essay would keep the next essay out of sight. */
const mostPassages = 3;

/** An essay as a result: its title, and under it the passages. */
export function showEssay(root: ParentNode, data: ResultData): HTMLElement {
  const { element, fill } = copy(root, 'essay');
  const { title = '', authors = '', year = '' } = data.meta;
  fill('type', data.filters.type ?? []);
  const link = fill('title', [title]);
  if (link) link.href = data.url;
  fill('authors', [authors]);
  fill('year', [year]);
  const passages = data.sub_results.slice(0, mostPassages).map((passage) => {
    const { element: item, fill: fillPassage } = copy(root, 'passage');
    const isTop = passage.url === data.url;
    const heading = fillPassage('heading', isTop ? [] : [passage.title]);
    if (heading) heading.href = passage.url;
    fillPassage('excerpt', markExcerpt(passage.excerpt));
    return item;
  });
  fill('passages', passages);
  return element;
}
