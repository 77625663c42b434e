import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problems/problem.ts';
import { partialDateForms } from '../schema/partialDate.ts';
import { placeOf } from './placeOf.ts';
import { readTimelineDate } from './timelineDates.ts';

/** Every timeline that is no list, and every item of one without a date, which could not be drawn. */
export function checkTimelines(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'mdxJsxFlowElement', (timeline) => {
    if (timeline.name !== 'Timeline') return;
    const items = timeline.children.flatMap((child) =>
      child.type === 'list' ? child.children : [],
    );
    if (items.length === 0) {
      problems.push({
        rule: 'timeline-dated',
        place: placeOf(timeline, file),
        fact: 'The timeline has no list, so it shows nothing.',
        fix: 'Write a list into it, each item with its date: `- 1998: the station’s first part`.',
      });
    }
    for (const item of items) {
      const text = toString(item);
      if (readTimelineDate(text)) continue;
      problems.push({
        rule: 'timeline-dated',
        place: placeOf(item, file),
        fact: `The item “${text.slice(0, 40)}” of the timeline does not begin with a date.`,
        fix: `Begin it with ${partialDateForms} and a colon; with a dash between two of them for a span (1998–2011).`,
      });
    }
  });
  return problems;
}
