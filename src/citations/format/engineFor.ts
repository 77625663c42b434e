import type { Work } from '../../bibliography/work.ts';
import { loadLocale, localeFor } from '../../language/cslLocales.ts';
import { styles, type StyleName } from '../styles.ts';
import { citedItem } from './citedItem.ts';
import { Engine } from './citeproc.ts';
import { olderTypes } from './olderTypes.ts';
import { opaqueIds } from './opaqueIds.ts';
import { rangeDash } from './rangeDash.ts';
import { wrapVariable } from './wrapVariable.ts';

/** What an engine is built for, besides a library. */
export interface EngineOptions {
  style: StyleName;
  language: string;
  /** Each entry is read by itself: a repeated author is named, and nothing tells it from another entry. */
  standalone?: boolean;
}

const engines = new WeakMap<ReadonlyMap<string, Work>, Map<string, Engine>>();

/**
 * The citeproc engine of a style and language, built once for a library: an
 * engine costs as much as several essays to format, and its memory is never
 * given back.
 */
export function engineFor(works: ReadonlyMap<string, Work>, options: EngineOptions): Engine {
  const ofLibrary = engines.get(works) ?? new Map<string, Engine>();
  engines.set(works, ofLibrary);
  const name = JSON.stringify({ ...options, language: localeFor(options.language) });
  const engine = ofLibrary.get(name) ?? buildEngine(works, options);
  ofLibrary.set(name, engine);
  return engine;
}

function buildEngine(
  works: ReadonlyMap<string, Work>,
  { style, language, standalone = false }: EngineOptions,
): Engine {
  const { workOf } = opaqueIds(works);
  const xml = withoutAfterCollapse(styles[style].load());
  const types = olderTypes(xml);
  let dash: string | undefined;
  const engine: Engine = new Engine(
    {
      retrieveLocale: loadLocale,
      retrieveItem: (id) => ({
        ...citedItem(workOf(id), { language, style: styles[style], types }),
        id,
      }),
      variableWrapper: ({ variableNames, itemData, context, xclass }, before, text, after) => {
        const [variable = ''] = variableNames;
        dash ??= engine.getTerm('page-range-delimiter', 'long', 0);
        const ranged = rangeDash(variable, text, dash);
        return before + wrapVariable({ variable, context, xclass }, itemData, ranged) + after;
      },
    },
    standalone ? withoutOthers(xml) : xml,
    localeFor(language),
    true,
  );
  // It reads `URL: …` in any note as the work's own, which nobody has checked, and `issued: …` before
  // its date; where a note of Zotero's says such things, bibliography/json has read them.
  engine.opt.development_extensions.field_hack = false;
  // It drops what stands behind a `|` in a locator.
  engine.opt.development_extensions.locator_date_and_revision = false;
  return engine;
}

/**
 * The style without what an entry owes to those around it: its number, the dash
 * for an author just named, and what tells works of one author and year apart.
 *
 * Beside being wrong for an entry that stands by itself, comparing each with
 * all those like it is a quarter of the time that a large library takes.
 */
const withoutOthers = (xml: string): string =>
  xml
    .replaceAll(
      / (?:subsequent-author-substitute|disambiguate-[\w-]+|givenname-disambiguation-rule)="[^"]*"/g,
      '',
    )
    .replace(/<bibliography[^]*/, (list) =>
      list.replace(/<text [^>]*variable="citation-number"[^>]*\/>/, ''),
    );

/**
 * The style without a delimiter behind collapsed cites that is the one between
 * all cites anyway, as CSL has it unless told (CSL 1.0.2, "after-collapse-delimiter").
 *
 * Told, citeproc-js puts it inside the collapsed cites as well: (Doe 2020a; 2020b).
 */
const withoutAfterCollapse = (xml: string): string =>
  xml.replace(
    /(<citation [^>]*) after-collapse-delimiter="([^"]*)"(?=[^>]*>\s*<layout [^>]*delimiter="\2")/,
    '$1',
  );
