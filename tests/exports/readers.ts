import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import * as customCommander from '@customcommander/ris';
import { parse as astrocite } from 'astrocite-ris';
import type { CslItem } from '../../src/schema/work.ts';

/**
 * Other people's readers of the formats we write; none shares code with ours or
 * with src/bibliography.
 */

type Read = Partial<CslItem> & Record<string, unknown>;

type Options = Parameters<typeof plugins.input.chain>[1];

const citationJs =
  (format: '@bibtex/text' | '@biblatex/text') =>
  (text: string): Read[] => {
    const read: unknown = plugins.input.chain(text, {
      forceType: format,
      generateGraph: false,
    } as Options);
    return read as Read[];
  };

/** @citation-js/plugin-bibtex, by its tables for BibTeX and for BibLaTeX. */
export const readBibtex = citationJs('@bibtex/text');
export const readBiblatex = citationJs('@biblatex/text');

/** astrocite-ris: what the records mean, in CSL. */
export const readRis = (text: string): Read[] => {
  const read: unknown = astrocite(text);
  return read as Read[];
};

/**
 * @customcommander/ris: the records tag by tag, by a grammar that refuses
 * whatever is not RIS. It knows line feeds only.
 */
export function readRisTags(text: string): Record<string, unknown[]>[] {
  const records = customCommander.read(text.replaceAll('\r\n', '\n').replaceAll('\n\n', '\n'));
  if (!records) throw new Error(`Not RIS:\n${text}`);
  return records;
}

/** A family name and a given one, however a reader divides particles and bodies. */
export const nameWords = (names: unknown): string[] =>
  (names as Record<string, string>[] | undefined)?.map((name) =>
    [
      name['dropping-particle'],
      name['non-dropping-particle'],
      name.family,
      name.literal,
      name.given,
      name.suffix,
    ]
      .filter(Boolean)
      .join(' '),
  ) ?? [];
