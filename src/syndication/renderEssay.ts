import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { render } from 'astro:content';
import { loadRenderers } from 'astro:container';
import { essayComponents } from '../components/forAuthors/essayComponents.ts';
import type { PublishedEssay } from '../library/listEssays.ts';

let container: Promise<AstroContainer> | undefined;

/**
 * The HTML of an essay's text with its notes, as its page has it, components
 * and all. Rendered by Astro, since only that can render MDX.
 */
export async function renderEssay({ entry }: PublishedEssay): Promise<string> {
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  const { Content } = await render(entry);
  return (await container).renderToString(Content, { props: { components: essayComponents } });
}
