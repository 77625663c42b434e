import { load } from 'cheerio';
import type { Reading } from './readOracle.ts';

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What a reader gets of a page that pandoc made. */
export function readPandoc(html: string): Reading {
  const $ = load(html);
  $('.footnote-back').remove();
  const notes = $('.footnotes li')
    .toArray()
    .map((note) => plain($(note).text()));
  const references = $('.csl-entry')
    .toArray()
    .map((entry) => plain($(entry).text()));
  $('.footnotes, #refs').remove();
  $('.footnote-ref').each((_, mark) => void $(mark).text(`[${$(mark).text()}]`));
  return { prose: plain($('body').text()), notes, references };
}
