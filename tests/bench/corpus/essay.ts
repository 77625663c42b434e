import { keyOf } from './library.ts';
import { seeded, type Random } from './random.ts';
import * as words from './words.ts';

/** Citation clusters in an essay, and how many works they draw on. */
export const clustersOfEssay = 12;
const worksOfEssay = 9;
const paragraphs = 12;
const sentences = 5;

/** An essay without front matter, which each tool has in its own form. */
export interface BenchEssay {
  slug: string;
  title: string;
  author: { family: string; given: string };
  /** Markdown; a cluster in pandoc's syntax at the end of a sentence in each paragraph. */
  body: string;
  /** The same clusters as data, for a formatter by itself. */
  clusters: BenchCluster[];
}

/** A citation cluster. */
export type BenchCluster = readonly { key: string; prefix?: string; locator?: string }[];

/**
 * The essay at an index: about 1,200 words with 12 clusters, from the library's
 * first `works` works. With and without citations the words are the same.
 *
 * @param options.cites Whether it has its clusters.
 * @param options.write How the tool wants a cluster written, if not as pandoc does.
 * @param options.edition Changed to have an essay that was edited: its first sentence differs.
 */
export function essay(
  index: number,
  works: number,
  { cites = true, edition = 1, write = inPandoc } = {},
): BenchEssay {
  const random = seeded(index * 104_729 + 3);
  const keys = Array.from({ length: worksOfEssay }, () => keyOf(random.below(works)));
  const clusters: BenchCluster[] = [];
  const parts = Array.from({ length: paragraphs }, (_, at) => {
    const heading = at % 4 === 0 ? `## ${sentence(random).replace('.', '')}\n\n` : '';
    const text = Array.from({ length: sentences }, () => sentence(random));
    if (at === 0 && edition > 1) text.unshift(`This is the edition ${edition}.`);
    const cluster = clusterAt(at, keys, random);
    clusters.push(cluster);
    const last = text.pop() ?? '';
    return `${heading}${text.join(' ')} ${cites ? last.replace(/\.$/, ` ${write(cluster)}.`) : last}`;
  });
  return {
    slug: `essay-${index}`,
    title: `The ${random.of(words.qualities)} ${random.of(words.subjects)}, ${index}`,
    author: { family: 'Buxton', given: 'Carol' },
    body: parts.join('\n\n') + '\n',
    clusters: cites ? clusters : [],
  };
}

/** A cluster in pandoc's syntax, which most tools read. */
function inPandoc(cluster: BenchCluster): string {
  const items = cluster.map(({ key, prefix, locator }) => {
    const label = locator?.includes('-') ? 'pp.' : 'p.';
    return `${prefix ? `${prefix} ` : ''}@${key}${locator ? `, ${label} ${locator}` : ''}`;
  });
  return `[${items.join('; ')}]`;
}

/** A page, a range and a second work, words before it, nothing: as essays have them; and some work again. */
function clusterAt(at: number, keys: readonly string[], random: Random): BenchCluster {
  const key = keys[at % keys.length] ?? '';
  const other = keys[(at + 3) % keys.length] ?? '';
  const page = 1 + random.below(300);
  switch (at % 4) {
    case 0:
      return [{ key, locator: String(page) }];
    case 1:
      return [{ key, locator: `${page}-${page + 4}` }, { key: other }];
    case 2:
      return [{ key, prefix: 'see', locator: String(page) }];
    default:
      return [{ key }];
  }
}

function sentence(random: Random): string {
  const clause = () =>
    `the ${random.of(words.qualities)} ${random.of(words.subjects)} of ${random.of(words.places)} ${random.of(words.verbs)} every *${random.of(words.qualities)}* ${random.of(words.subjects)}`;
  const text = `${clause()}, ${random.of(words.connectives)} ${clause()}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
