import type { Link, List, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A file to be read: its name, whole address, and what is in it. */
export interface ListedFile {
  name: string;
  address: string;
  about?: string;
}

/** What the site is, and its files by kind. */
export interface SiteInFiles {
  title: string;
  description: string;
  parts: readonly { name: string; files: readonly ListedFile[] }[];
}

/**
 * The site as `llms.txt` has it: a title, a summary, and lists of files that
 * are read more easily than pages. A part with nothing in it is not there.
 */
export function llmsTxt({ title, description, parts }: SiteInFiles): string {
  const text = (value: string) => ({ type: 'text', value }) as const;
  const entry = ({ name, address, about }: ListedFile): List['children'][number] => {
    const link: Link = { type: 'link', url: address, children: [text(name)] };
    const children = about ? [link, text(`: ${about}`)] : [link];
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
  };
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(title)] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text(description)] }] },
      ...parts
        .filter(({ files }) => files.length > 0)
        .flatMap(({ name, files }): RootContent[] => [
          { type: 'heading', depth: 2, children: [text(name)] },
          { type: 'list', ordered: false, spread: false, children: files.map(entry) },
        ]),
    ],
  };
  return toMarkdown(tree, { bullet: '-' });
}
