import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatPartialDate } from '../schema/partialDate.ts';
import { site } from '../site.ts';
import { readTimelineDate, type TimelineDate } from './timelineDates.ts';

/**
 * Take the dates from the items of a `Timeline`: each is set apart in words of
 * the essay's language, and all are handed to the component, which draws them.
 */
export function rehypeTimeline() {
  return (tree: Root, file: VFile): void => {
    const language = file.data.cited?.language ?? site.language;
    visit(tree, 'mdxJsxFlowElement', (node) => {
      if (node.name !== 'Timeline') return;
      const dates: string[] = [];
      visit(node, 'element', (item) => {
        if (item.tagName !== 'li') return;
        const date = setDate(item, language);
        if (date) dates.push([date.from, date.to].filter(Boolean).join('/'));
      });
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'dates', value: dates.join(' ') });
    });
  };
}

/** Set the date of an item apart; an item without one stays as it is: `checkTimelines` has told of it. */
function setDate(item: Element, language: string): TimelineDate | undefined {
  const text = firstText(item);
  const date = text && readTimelineDate(text.value);
  if (!date) return undefined;
  text.value = date.rest;
  const { from, to } = date;
  item.children = [
    h('span', { className: 'when' }, [
      time(from, language),
      ...(to ? ['–', time(to, language)] : []),
    ]),
    h('div', item.children),
  ];
  return date;
}

const time = (date: string, language: string): Element =>
  h('time', { dateTime: date }, formatPartialDate(date, language));

/** The text an item begins with, through the paragraph it may stand in. */
function firstText({ children }: { children: ElementContent[] }): Text | undefined {
  const first = children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first?.type === 'element' && first.tagName === 'p') return firstText(first);
  return first?.type === 'text' ? first : undefined;
}
