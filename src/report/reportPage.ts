import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { reportStyle } from './reportStyle.ts';
import type { CitedPassage, EssayReport, Passage, SiteReport } from './siteReport.ts';

type Content = Element | string;

/** The report as a page of its own, for an editor to read: no file beside it, no script, nothing from elsewhere. */
export function reportPage({ essays, uncited }: SiteReport, siteName: string): string {
  const title = `What editors should know: ${siteName}`;
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', reportStyle),
    ]),
    h('body', [
      h('header', [
        h('h1', title),
        h('p', 'Nothing here is wrong by a rule: look at each place and judge.'),
      ]),
      h('main', [
        overview(essays),
        ...essays.map(essaySection),
        h('section', [
          h('h2', { id: 'uncited' }, 'Works that no essay cites'),
          uncited.length === 0
            ? h('p', 'None: every work of the library is cited.')
            : h(
                'ul',
                uncited.map(({ key, name, place }) =>
                  h('li', [h('code', key), ` ${name} `, h('span.place', place)]),
                ),
              ),
        ]),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function overview(essays: readonly EssayReport[]): Element {
  const columns: [name: string, value: (essay: EssayReport) => number][] = [
    ['Words', ({ words }) => words],
    ['Minutes', ({ readingTime }) => readingTime],
    ['Citations', ({ citations }) => citations],
    ['Works', ({ works }) => works],
    ['Without a source', (essay) => essay.paragraphsWithoutSource.length],
    ['Without a page', (essay) => essay.quotationsWithoutLocator.length],
    ['Pages outside', (essay) => essay.pagesOutside.length],
    ['Problems', ({ problems }) => problems.length],
  ];
  return h('div.wide', { tabindex: 0, role: 'region', ariaLabel: 'Essays at a glance' }, [
    h('table', [
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, 'Essay'),
          ...columns.map(([name]) => h('th', { scope: 'col' }, name)),
        ]),
      ]),
      h(
        'tbody',
        essays.map((essay) =>
          h('tr', [
            h('th', { scope: 'row' }, [h('a', { href: `#${essay.address}` }, essay.title)]),
            ...columns.map(([, value]) => h('td', value(essay).toLocaleString('en'))),
          ]),
        ),
      ),
    ]),
  ]);
}

function essaySection(essay: EssayReport): Element {
  const { paragraphs, paragraphsWithoutSource: bare, quotationsWithoutLocator: quotations } = essay;
  return h('section', { id: essay.address }, [
    h('h2', essay.draft ? `${essay.title} (draft)` : essay.title),
    h('dl', [
      ...fact('Length', `${essay.words.toLocaleString('en')} words, ${essay.readingTime} min read`),
      ...fact('Sources', `${essay.citations} citations of ${essay.works} works`),
      ...fact('Age of the sources', age(essay)),
      ...fact(
        'By decade',
        tally(essay.ages.decades, (decade) => `${decade}s`),
      ),
      ...fact('Their languages', tally(essay.languages, languageName)),
      ...fact(
        'Several works by one author',
        tally(essay.authorsOfSeveral, (name) => name),
      ),
      ...fact('Without a date', essay.ages.undated.join(', ')),
      ...fact('Listed and not cited', essay.listedUncited.join(', ')),
    ]),
    ...passages(`Paragraphs without a source: ${bare.length} of ${paragraphs}`, bare),
    ...passages('Quotations cited without a page', quotations),
    ...passages('Pages that the work does not have', essay.pagesOutside),
    ...(essay.problems.length > 0
      ? [
          h('h3', 'What a check says'),
          h(
            'ul',
            essay.problems.map((problem) => h('li', problem)),
          ),
        ]
      : []),
  ]);
}

const fact = (name: string, value: string): Element[] =>
  value ? [h('div', [h('dt', name), h('dd', value)])] : [];

function age({ ages: { oldest, newest, median } }: EssayReport): string {
  if (!oldest || !newest) return '';
  const span = `${oldest.year} (${oldest.key}) to ${newest.year} (${newest.key})`;
  if (median === undefined) return span;
  return `${span}; half are older than ${median} ${median === 1 ? 'year' : 'years'}`;
}

const tally = (counts: Record<string, number>, nameOf: (key: string) => string): string =>
  Object.entries(counts)
    .map(([key, count]) => `${nameOf(key)}: ${count}`)
    .join(', ');

function languageName(tag: string): string {
  if (tag === 'unknown') return 'not said';
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function passages(heading: string, places: readonly (Passage | CitedPassage)[]): Element[] {
  if (places.length === 0) return [];
  const item = (passage: Passage | CitedPassage): Element => {
    const keys: Content[] = 'keys' in passage ? [' ', h('code', passage.keys.join(', '))] : [];
    return h('li', [passage.words, ...keys, ' ', h('span.place', passage.place)]);
  };
  return [h('h3', heading), h('ul', places.map(item))];
}
