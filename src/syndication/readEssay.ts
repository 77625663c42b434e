import type { Root } from 'hast';
import works from 'ibid:works';
import type { PublishedEssay } from '../library/listEssays.ts';
import { describeEssay } from '../metadata/describeEssay.ts';
import type { Published } from '../metadata/published.ts';
import { composeEssay } from './composeEssay.ts';
import { renderEssay } from './renderEssay.ts';

/** An essay as it is read elsewhere than on its page. */
export interface ReadableEssay {
  published: Published & { url: string };
  keywords: readonly string[];
  /** From its first line to its last reference. */
  tree: Root;
}

/**
 * Read an essay whole.
 *
 * @param origin Where the site stands.
 */
export async function readEssay(
  essay: PublishedEssay,
  origin: URL | undefined,
): Promise<ReadableEssay> {
  const { data } = essay.entry;
  const { published } = describeEssay(essay, works, origin);
  const url = published.url ?? '';
  const references = essay.record.references.map(({ key, html }) => ({
    html,
    editorialNote: works.get(key)?.editorialNote,
  }));
  const tree = composeEssay({ data, html: await renderEssay(essay), references, url });
  return { published: { ...published, url }, keywords: data.keywords ?? [], tree };
}
