/** A tag of a page, and where it stands in the text. */
export interface Tag {
  /** In small letters; with a slash before it for an end tag: `/head`. */
  name: string;
  /** As written, without the name. */
  attributes: string;
  start: number;
  end: number;
}

/** A comment, or a tag with attributes that may hold any sign between quotation marks. */
const tag = /<!--[^]*?-->|<(\/?[a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;

/** Elements whose content is text, whatever it looks like (HTML, 13.2.5.2 and following). */
const ofText: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

/**
 * The tags of a page that Astro wrote, in their order.
 *
 * A parser would build ten thousand trees to find two places in each page of a
 * large library; serialised HTML, where every tag is closed and every attribute
 * in quotes, needs none.
 */
export function* tagsOf(html: string): Generator<Tag> {
  const scanner = new RegExp(tag);
  for (let found = scanner.exec(html); found; found = scanner.exec(html)) {
    const [whole, name = '', attributes = ''] = found;
    if (name === '') continue;
    const end = found.index + whole.length;
    yield { name: name.toLowerCase(), attributes, start: found.index, end };
    if (!ofText.has(name.toLowerCase())) continue;
    const close = html.indexOf(`</${name}`, end);
    if (close > 0) scanner.lastIndex = close;
  }
}
