import { essayComponents } from '../forAuthors/essayComponents.ts';
import DataFlow from './DataFlow.astro';
import NginxConfig from './NginxConfig.astro';
import Rules from './Rules.astro';
import Sample from './Sample.astro';
import StyleSamples from './StyleSamples.astro';

/** What the guide’s MDX may use without importing it: what essays may, and what is made from the code. */
export const guideComponents = {
  ...essayComponents,
  DataFlow,
  NginxConfig,
  Rules,
  Sample,
  StyleSamples,
} satisfies Record<string, unknown>;
