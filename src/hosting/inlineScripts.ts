import { attributesOf } from './attributesOf.ts';
import type { Tag } from './tagsOf.ts';

/** The programs that stand in a page and not in files of their own, among some of its tags. */
export function inlineScripts(html: string, tags: readonly Tag[]): string[] {
  return tags
    .filter(({ name, attributes }) => {
      if (name !== 'script') return false;
      const values = attributesOf(attributes);
      return !values.has('src') && isProgram(values.get('type'));
    })
    .map(({ end }) => html.slice(end, html.indexOf('</script', end)))
    .filter((text) => text.trim() !== '');
}

/** A type that makes a script no block of data, as JSON-LD is (HTML, “prepare the script element”). */
const isProgram = (type = ''): boolean =>
  type === '' || type === 'module' || /javascript|importmap|speculationrules/i.test(type);
