import { tagsOf } from './tagsOf.ts';

/** An attribute whose value needs no quotation marks (HTML, 13.1.2.3). */
const plain = /="([^\s"'=<>`]*[^\s"'=<>`/])"/g;

/**
 * A page without the quotation marks that no attribute needs: bytes of every
 * page, which a reader's first round trip has to hold.
 */
export function withoutQuotes(html: string): string {
  let made = '';
  let from = 0;
  for (const { attributes, start, end } of tagsOf(html)) {
    if (!attributes.includes('"')) continue;
    made += html.slice(from, start) + html.slice(start, end).replaceAll(plain, '=$1');
    from = end;
  }
  return made + html.slice(from);
}
