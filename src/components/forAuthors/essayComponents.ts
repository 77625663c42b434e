import type { ComponentName } from '../../blocks/components.ts';
import Aside from './Aside.astro';
import Caption from './Caption.astro';
import Epigraph from './Epigraph.astro';
import Figure from './Figure.astro';
import Picture from './Picture.astro';
import PullQuote from './PullQuote.astro';
import Timeline from './Timeline.astro';

/**
 * What an essay's MDX may use without importing it, and how Markdown's own
 * images are set.
 */
export const essayComponents = {
  Aside,
  Caption,
  Epigraph,
  Figure,
  PullQuote,
  Timeline,
  img: Picture,
} satisfies Record<ComponentName | 'img', unknown>;
