import { readFileSync } from 'node:fs';
import type { AnyNode } from 'domhandler';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from './builtPages.ts';
import { firstDifference, words } from './words.ts';

const lines = readFileSync(new URL('./original.txt', import.meta.url), 'utf8').split('\n');
const note = lines.findIndex((line) => line.startsWith('[1]'));
const printed = {
  title: (lines[0] ?? '').replace('Blog Post | ', ''),
  /** Standfirst, paragraphs and headings, with the sign of the one note taken out. */
  text: lines.slice(1, note).join(' ').replace(' [1].', '.'),
  note: (lines[note] ?? '').replace('[1] ', ''),
  biography: lines[note + 1] ?? '',
  references: lines.slice(lines.indexOf('References') + 1).filter(Boolean),
};

const pages = builtPages(inject('dist'));
const page = pages.get('/essays/space-diplomacy/');
if (!page) throw new Error('The essay was not built.');
const { $ } = page;

/** The text a reader reads, in its order: note marks, sheets and the lists after the text taken out. */
function readingText(): string {
  const body = $('.body').clone();
  body.find('.nr, .sheet, .notes, .biography, section').remove();
  return body
    .children()
    .toArray()
    .map((block: AnyNode) => $(block).text())
    .join(' ');
}

describe('the essay', () => {
  it('has every word of the original, in its order', () => {
    expect(firstDifference(words(readingText()), words(printed.text))).toBeUndefined();
  });

  it('has the title and subtitle of the original', () => {
    expect(firstDifference(words($('h1').text()), words(printed.title))).toBeUndefined();
  });

  it("has the author's one note, word for word, told apart from the sources", () => {
    const notes = $('.notes li[data-note="author"]');
    expect(notes).toHaveLength(1);
    expect(
      firstDifference(
        words(notes.find('p').clone().find('a').remove().end().text()),
        words(printed.note),
      ),
    ).toBeUndefined();
  });

  it('has the biography of the original', () => {
    expect(
      firstDifference(words($('.biography').text()), words(printed.biography)),
    ).toBeUndefined();
  });

  it('keeps the order of the original: text, note, biography, references', () => {
    const order = $('.body > :is(h2, .notes, .biography, .list)')
      .toArray()
      .map((node) => $(node).attr('class') ?? 'heading');
    expect(order).toEqual(['heading', 'heading', 'heading', 'notes', 'biography', 'list']);
  });

  it('says at the head of its notes whose they are', () => {
    const preface = $('.notes > .preface').text();
    expect(preface).toContain('edition');
    expect($('.notes').children().index($('.preface'))).toBeLessThan(
      $('.notes').children().index($('.notes ol')),
    );
  });

  it('says where and when it was first published, and no more than is known', () => {
    expect($('.provenance').text().replaceAll(/\s+/g, ' ').trim()).toBe(
      'First published: The Hague Journal of Diplomacy, blog, 2025',
    );
    expect($('.provenance a').attr('href')).toBe(
      'https://www.universiteitleiden.nl/hjd/news/2025/blog-post---diplomacy-in-space-japans-voyage-into-the-outer-spaces-of-foreign-policy',
    );
  });
});

/** Where each note stands: the words before its mark (essay/EDITION.md's table), and whose work it cites. */
const placements: [string, string][] = [
  ['competitions for power, and security cooperation.', 'Dolman'],
  ['a lingering space race mentality', 'Schwarz'],
  ['prioritises militaristic posturing,', 'Sturdevant'],
  ['Western space powers and Western space initiatives.', 'Peter'],
  ['limitations in understanding Eastern space actors.', 'Pekkanen'],
  ['has been overlooked within space diplomacy debates.', 'Stewart'],
  ['the US led Artemis Accords,', 'Riordan'],
  ['the International Space Station (ISS) as a partner since 1998,', 'Cashman'],
  ['military-to-civilian and civilian-to-military applications,', 'Molas-Gallart'],
  ['the enactment of its 2008 Basic Space Law,', 'Sawako'],
  ['from non-military to non-aggressive,', 'Jakhu'],
  ['between discussions on space diplomacy and foreign policy', 'Recent research'],
];

describe('the notes', () => {
  const marks = $('.nb').toArray();

  it('are twelve', () => {
    expect(marks).toHaveLength(12);
    expect($('.notes li')).toHaveLength(12);
  });

  it.each(placements.map(([before, says], index) => [index + 1, before, says] as const))(
    'has note %i after “…%s”, on %s',
    (number, before, says) => {
      const mark = $(marks[number - 1]);
      expect(mark.find('a').text()).toBe(String(number));
      const paragraph = mark.parent().clone();
      const at = paragraph.find(`#${mark.attr('id')}`);
      at.nextAll().remove();
      paragraph.find('.nr').remove();
      const html = paragraph.html() ?? '';
      const upToMark = $('<p>')
        .html(html.slice(0, html.lastIndexOf('</span>')))
        .text();
      expect(words(upToMark).join(' ')).toContain(words(before).join(' '));
      expect(words(upToMark).join(' ').endsWith(words(before).join(' '))).toBe(true);
      expect($(`.notes li:nth-child(${number})`).text()).toContain(says);
    },
  );

  it.each(placements.map((_, index) => index + 1))(
    'lead from mark %i to its note and back, and to its sheet',
    (number) => {
      const mark = $(marks[number - 1]);
      const target = $(mark.find('a[role="doc-noteref"]').attr('href') ?? '');
      const item = target.closest('li');
      expect(item.parent().children().index(item)).toBe(number - 1);
      expect(item.find('a[role="doc-backlink"]').attr('href')).toBe(`#${mark.attr('id')}`);
      const sheet = $(`#${mark.find('button').attr('popovertarget')}`);
      expect(sheet.attr('popover')).toBe('');
      const note = item.find('p').clone();
      note.find('.back').remove();
      expect(words(sheet.find('p').text())).toEqual(words(note.text()));
    },
  );
});

/** The identifiers of the printed list, by the family name it sorts by. */
const addresses: Record<string, string | undefined> = {
  Cashman: 'https://doi.org/10.1163/21967415-10030002',
  Dolman: undefined,
  Jakhu: 'https://doi.org/10.1080/14777622.2020.1729061',
  'Molas-Gallart': 'https://doi.org/10.1016/S0048-7333(97)00023-1',
  Pekkanen: undefined,
  Peter: 'https://doi.org/10.1016/j.spacepol.2007.02.007',
  Riordan: 'https://doi.org/10.1163/1871191x-bja10151',
  Sawako: 'https://doi.org/10.1017/S1557466009008821',
  Schwarz: 'https://www.aies.at/download/2020/AIES-Fokus-2020-06.pdf',
  Stewart: 'https://doi.org/10.1163/1871191x-bja10149',
  Sturdevant: 'https://doi.org/10.1163/1871191x-bja10162',
};

describe('the reference list', () => {
  const entries = $('.references > li').toArray();
  const entryOf = (name: string) =>
    $(entries.filter((entry) => $(entry).text().trim().startsWith(name)));

  it('has the eleven works, in the order of their authors', () => {
    const first = entries.map((entry) => /^[^,]+/.exec($(entry).text().trim())?.[0]);
    expect(first).toEqual(Object.keys(addresses));
  });

  it.each(Object.entries(addresses))('leads from %s to %s and nowhere else', (name, address) => {
    const links = entryOf(name).find('.entry a').toArray();
    expect(links.map((link) => $(link).attr('href'))).toEqual(address ? [address] : []);
    expect(links.map((link) => $(link).text())).toEqual(address ? [address] : []);
  });

  it('leads back from each work to every place that cites it', () => {
    for (const [index, [, name]] of placements.slice(0, 11).entries()) {
      const entry = entryOf(name);
      const back = entry.find('a[role="doc-backlink"]').toArray();
      expect(back.map((link) => $(link).attr('href'))).toEqual([`#r${index + 1}`]);
    }
  });

  /** What the printed list says only to say it: its style's words, not the work's. */
  const styling = new Set(['and', '&', 'volume', 'pp', 'p', 'available', 'at', 'aies']);
  const bare = (text: string): string[] =>
    words(text)
      .flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))
      .map((word) => word.toLowerCase())
      .filter((word) => word && !styling.has(word));

  it.each(printed.references)(
    'says in the list, or on the page of the work, every word of “%s”',
    (line) => {
      const [family = ''] = line.split(',');
      const entry = entryOf(family);
      const key = entry.attr('id')?.replace('ref-', '') ?? '';
      const work = pages.get(`/references/${key}/`);
      const details =
        work
          ?.$('dd')
          .toArray()
          .map((node) => work.$(node).text()) ?? [];
      const said = new Set(bare([entry.text(), ...details].join(' ')));
      expect(bare(line).filter((word) => !said.has(word))).toEqual([]);
    },
  );

  it('shows an editorial note with each of the four entries that differ from the printed list', () => {
    const noted = entries
      .filter((entry) => $(entry).find('.remark').length > 0)
      .map((entry) => /^[^,]+/.exec($(entry).text().trim())?.[0]);
    expect(noted).toEqual(['Cashman', 'Peter', 'Schwarz', 'Stewart']);
  });
});
