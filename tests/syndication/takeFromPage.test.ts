import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { takeFromPage } from '../../src/syndication/takeFromPage.ts';

const back = '<a role="doc-backlink" href="#r1">↩</a>';
const noteWith = (content: string) =>
  `<section role="doc-endnotes"><ol><li>${content}</li></ol></section>`;

it.each([
  ['in the line of its last words', `<p>Words ${back}</p>`, '<p>Words</p>'],
  ['in a paragraph of its own', `<table></table><p> ${back} ${back}</p>`, '<table></table>'],
])('leaves out the way back from a note, %s', (_, content, left) => {
  const { notes } = takeFromPage(noteWith(content), 'https://press.example/essays/one/');
  expect(toHtml(notes?.children ?? [])).toBe(`<ol><li>${left}</li></ol>`);
});
