import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { ReadableEssay } from './readEssay.ts';

/**
 * An essay in Markdown: what is known of it in front matter, by the names
 * pandoc reads, and its text with the notes as footnotes of GitHub's.
 */
export function toMarkdown({ published, keywords, tree }: ReadableEssay): string {
  const { title, creators, date, updated, language, description, url, doi, licence } = published;
  const facts = {
    title,
    author: creators.map(({ name }) => name),
    date,
    updated,
    lang: language,
    abstract: description,
    keywords: keywords.length > 0 ? keywords : undefined,
    url,
    doi,
    license: licence,
  };
  const text = write(
    toMdast(tree, { handlers: { sup, section, sub: asHtml, ruby: asHtml, math: asHtml } }),
    { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_', rule: '-' },
  );
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${text}`;
}

/** Markdown has no word for it, and HTML may stand in Markdown. */
const asHtml: Handle = (_state, node) => ({ type: 'html', value: toHtml(node) });

/** The mark of a note, or raised text. */
const sup: Handle = (state, node, parent) => {
  const [link] = node.children;
  return isElement(link) && link.properties.role === 'doc-noteref'
    ? noteReference(link)
    : asHtml(state, node, parent);
};

function noteReference(link: Element): FootnoteReference {
  const [number] = link.children;
  const identifier = number?.type === 'text' ? number.value : '';
  return { type: 'footnoteReference', identifier, label: identifier };
}

/** The notes, each a definition under the number its marks have; other sections are what is in them. */
const section: Handle = (state, node) =>
  node.properties.role === 'doc-endnotes'
    ? node.children.flatMap((child) =>
        isElement(child) && child.tagName === 'ol'
          ? child.children.filter(isElement).map((item, index) => noteText(state, item, index + 1))
          : (state.one(child, node) ?? []),
      )
    : state.all(node);

function noteText(state: State, item: Element, number: number): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: state.toFlow(state.all(item)),
  };
}

const isElement = (node: ElementContent | undefined): node is Element => node?.type === 'element';
