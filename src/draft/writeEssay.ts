import { stringify } from 'yaml';
import type { z } from 'zod';
import { essay } from '../schema/essay.ts';

/** What a new essay's front matter says; checked by the schema, not here. */
export type NewEssay = z.input<typeof essay>;

/** Fields a new essay has when nobody named others, in this order. */
const first = ['title', 'subtitle', 'authors', 'date', 'language', 'description', 'keywords'];

/** Fields that are offered, and what would stand there. */
const offered: Readonly<Partial<Record<keyof NewEssay, string>>> = {
  subtitle: 'The subtitle',
  keywords: '[first keyword, second keyword]',
  abstract: 'The abstract.',
  licence: 'CC-BY-4.0',
  citationStyle: 'chicago-author-date',
};

/** What an author who never saw one should know of the text; a comment, which no reader sees. */
const beginning = `{/*
Write here, in Markdown. A blank line begins a new paragraph.

Cite a work by its key in content/references/: a claim [@key, p. 12].
Add a work and see its key:                    npm run cite -- <DOI, ISBN, address or file>
A note of your own:                            a claim.[^1]   and below   [^1]: The note.
A heading:                                     ## The heading
See the essay while you write it:              npm run dev
*/}
`;

/**
 * The text of a new essay: front matter, each field explained by what the
 * schema says of it, and a word on how to go on.
 */
export function writeEssay(data: NewEssay): string {
  const said = Object.keys(data) as (keyof NewEssay)[];
  const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  const filled = said
    .filter((name) => data[name] !== undefined)
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => `# ${about(name)}\n${field(name, data[name])}`);
  const more = (Object.keys(offered) as (keyof NewEssay)[])
    .filter((name) => data[name] === undefined)
    .map((name) => `# ${about(name)}\n# ${name}: ${offered[name]}\n`);
  const rest =
    more.length > 0
      ? `\n# What more may be said; take away the # to say it.\n${more.join('')}`
      : '';
  return `---\n${filled.join('')}${rest}---\n\n${beginning}`;
}

const about = (name: keyof NewEssay): string => essay.shape[name].description ?? '';

/** A year is a number to YAML and a date as the author wrote it to us: no quotes round it. */
function field(name: string, value: unknown): string {
  if (name === 'date') return `date: ${String(value)}\n`;
  return stringify({ [name]: value }, { lineWidth: 0 });
}
