import { attributesOf } from './attributesOf.ts';
import { inlineScripts } from './inlineScripts.ts';
import type { Tag } from './tagsOf.ts';

/** Elements that bring another page or program into this one. */
const foreign: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed', 'base']);

/** Elements that load what their `src` names. */
const loading: ReadonlySet<string> = new Set([
  'img',
  'script',
  'video',
  'audio',
  'source',
  'track',
  'input',
]);

/**
 * What of a page its policy refuses, one phrase each.
 *
 * A browser refuses it without a word to the author, who would publish an essay
 * with a hole in it.
 */
export function refusedIn(html: string, tags: readonly Tag[]): string[] {
  let isHead = true;
  return tags.flatMap((tag) => {
    const { name, attributes } = tag;
    if (name === '/head') isHead = false;
    if (attributes === '' && name !== 'script' && !foreign.has(name)) return [];
    const found: string[] = [];
    const shown = `<${name}${attributes.length > 80 ? `${attributes.slice(0, 80)}…` : attributes}>`;
    const values = attributesOf(attributes);
    if (foreign.has(name)) found.push(`${shown}: no page or program of another kind is let in`);
    if (values.has('style')) found.push(`${shown}: a style attribute; give it a class instead`);
    for (const key of values.keys()) {
      if (/^on[a-z]+$/.test(key)) found.push(`${shown}: a script in the attribute ${key}`);
    }
    if (!isHead && inlineScripts(html, [tag]).length > 0) {
      found.push(`${shown}: a script in the page; put it into a file`);
    }
    const source = values.get('src') ?? values.get('poster');
    if (loading.has(name) && source !== undefined && /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(source)) {
      found.push(`${shown}: a file of another site; put it beside the essay`);
    }
    return found;
  });
}
