import { load } from 'cheerio';

/** An essay as bare HTML, for every contender to dress in its own way. */
export interface PageEssay {
  language: string;
  title: string;
  subtitle: string;
  /** Who wrote it, when and where. */
  head: string;
  /** The text; a note is named by a link in a `sup`. */
  body: string;
  /** What stands in the notes, by the ids that the text links to. */
  notes: ReadonlyMap<string, string>;
  /** Items of the list of references. */
  references: string;
}

/** What every contender says alike; names for scripts, styles and machines are left behind. */
const kept = new Set(['href', 'id', 'lang', 'dir', 'src', 'alt', 'width', 'height']);

/**
 * The text of an essay's built page, with its notes, references and links.
 *
 * From the page and not from its source, so that all contenders carry the same
 * words, and each new kind of content comes to all.
 */
export function readEssay(html: string): PageEssay {
  const $ = load(html);
  const subtitle = $('h1 .subtitle').text();
  $('h1 span').remove();
  const title = $('h1').text();
  $('script, style, button, [popover], .permalink').remove();
  $('article *').each((_, element) => {
    for (const name of Object.keys(element.attribs)) {
      if (!kept.has(name) && name !== 'class' && name !== 'role') $(element).removeAttr(name);
    }
  });
  const inside = (selector: string): string => {
    const part = $(selector);
    part.find('*').removeAttr('class').removeAttr('role');
    part
      .find('span:not([id], [lang])')
      .each((_, span) => void $(span).replaceWith($(span).html() ?? ''));
    return part.html()?.trim() ?? '';
  };
  const notes = new Map(
    $('[role="doc-endnotes"] > ol > li')
      .toArray()
      .map((item) => {
        const id = $(item).children('span').attr('id') ?? '';
        $(item).children('span').remove();
        return [id, inside(`#${$(item).attr('id') ?? ''}`)];
      }),
  );
  const references = inside('ul.references');
  $('[role="doc-endnotes"], [role="doc-bibliography"], .panel').remove();
  $('article > header h1').remove();
  const language = $('html').attr('lang') ?? '';
  const head = inside('article > header');
  return { language, title, subtitle, head, body: inside('article .body'), notes, references };
}
