import { expect, it } from 'vitest';
import { readBibliography } from '../../src/bibliography/readBibliography.ts';
import { renderEssay } from './renderEssay.ts';

/** A book whose title, printed in italics, has words that are set in another way. */
const entry = String.raw`@book{poe, author = {Poe, A.}, title = {Reading \emph{Moby-Dick} in the Age of \textsc{mss} and \textbf{Ink}}}`;
const { works } = readBibliography([{ path: 'works.bib', text: entry }]);

// The site's policy lets no style attribute through, so a build with one fails (hosting/refusedIn.ts).
it.each(['chicago-notes', 'chicago-notes-ibid', 'mhra'])(
  'in %s, words set in another way within a title have classes for it',
  async (citationStyle) => {
    const { $ } = await renderEssay('One [@poe].', new Map(works.map((work) => [work.key, work])), {
      language: 'en-GB',
      citationStyle,
    });
    const title = $('i:contains("Reading")').first();
    expect(title.find('.upright').text()).toBe('Moby-Dick');
    expect(title.find('.small-caps').text()).toBe('mss');
    expect(title.find('b').text()).toBe('Ink');
    expect($('[style]').length).toBe(0);
  },
);
