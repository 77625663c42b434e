import { createHash } from 'node:crypto';
import { contentPolicy } from './contentPolicy.ts';
import { inlineScripts } from './inlineScripts.ts';
import { refusedIn } from './refusedIn.ts';
import { tagsOf, type Tag } from './tagsOf.ts';

/** A page with its policy, and what on it the policy refuses. */
export interface SealedPage {
  html: string;
  refused: string[];
}

/** A `<style>` element: where it stands, and the style itself. */
interface Style {
  start: number;
  end: number;
  attributes: string;
  css: string;
}

/**
 * Write into a page what it may load, so that it holds wherever the page is
 * served, also where nobody can set headers.
 *
 * The styles of the page become one, where the first stood: one hash, and
 * fewer bytes. Those with a medium of their own, and those for readers without
 * scripts, stay as they are.
 */
export function sealPage(html: string): SealedPage {
  const tags = [...tagsOf(html)];
  const charset = tags.find(
    ({ name, attributes }) => name === 'meta' && /\bcharset/i.test(attributes),
  );
  // Astro's own pages, which lead to where a work has moved, name no head.
  const start = tags.find(({ name }) => name === 'head')?.end ?? doctypeOf(html);
  const at = charset?.end ?? start;
  // A file that an author put into public/ as a proof of ownership, say: no page.
  if (at === undefined) return { html, refused: [] };

  const styles = stylesOf(html, tags);
  const merged = styles.filter(({ attributes }) => attributes === '');
  const css = merged.map((style) => style.css).join('');
  const own = styles.filter(({ attributes }) => attributes !== '').map((style) => style.css);
  const policy = contentPolicy(
    (merged.length > 0 ? [css, ...own] : own).map(hashOf),
    inlineScripts(html, headOf(tags)).map(hashOf),
    tags.some(({ name }) => name === 'audio' || name === 'video'),
  );

  const edits = merged.map(({ start, end }, index) => ({
    start,
    end,
    text: index === 0 ? `<style>${css}</style>` : '',
  }));
  const meta = `${charset ? '' : '<meta charset="utf-8">'}<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return {
    html: edit(html, [{ start: at, end: at, text: meta }, ...edits]),
    refused: refusedIn(html, tags),
  };
}

/** Where the doctype ends, of a page that has one. */
const doctypeOf = (html: string): number | undefined =>
  /^\s*<!doctype html>/i.exec(html)?.[0].length;

function stylesOf(html: string, tags: readonly Tag[]): Style[] {
  let isWithoutScript = false;
  return tags.flatMap(({ name, attributes, start, end }, index) => {
    if (name.endsWith('noscript')) isWithoutScript = name === 'noscript';
    const close = tags[index + 1];
    if (name !== 'style' || close?.name !== '/style') return [];
    const marked = isWithoutScript ? `${attributes} noscript` : attributes.trim();
    return [{ start, end: close.end, attributes: marked, css: html.slice(end, close.start) }];
  });
}

/** The tags of the head, where no manuscript writes. */
const headOf = (tags: readonly Tag[]): Tag[] =>
  tags.slice(
    0,
    tags.findIndex(({ name }) => name === '/head'),
  );

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Replace parts of a text; they are in order and do not overlap. */
function edit(
  text: string,
  parts: readonly { start: number; end: number; text: string }[],
): string {
  let made = '';
  let from = 0;
  for (const part of parts) {
    made += text.slice(from, part.start) + part.text;
    from = part.end;
  }
  return made + text.slice(from);
}
