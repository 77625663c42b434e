/** What a reader types or pastes, and the work that should come first. */
export interface Query {
  text: string;
  /** Why it is hard, or what it stands for. */
  what: string;
  /** Key of the work. */
  wanted: string;
  /** Works that answer it as well, and may come before. */
  asRight?: readonly string[];
}

/** Every query that engines were found to miss, and what readers paste (planted.ts has the works). */
export const queries: readonly Query[] = [
  { text: '写本', what: 'inside 東アジアにおける写本文化', wanted: 'kanda2015' },
  { text: 'manuscr frag', what: 'two word beginnings', wanted: 'sigurdardottir2019' },
  { text: 'Lukasiewicz', what: 'ł typed as l', wanted: 'lukasiewicz1920' },
  { text: 'Łukasiewicz', what: 'as spelt', wanted: 'lukasiewicz1920' },
  { text: 'Lukasiewitz', what: 'misspelt', wanted: 'lukasiewicz1920' },
  { text: 'Sigurdardottir', what: 'ð typed as d', wanted: 'sigurdardottir2019' },
  { text: 'Sigurðardóttir', what: 'as spelt', wanted: 'sigurdardottir2019' },
  { text: 'Cerny', what: 'an author without diacritics', wanted: 'cerny1998' },
  { text: 'Nguyen Thi Huong', what: 'the same, each vowel with two', wanted: 'nguyen2011' },
  { text: 'Mueller Strassen', what: 'ü as ue, ß as ss', wanted: 'mueller2004' },
  { text: 'Molas Gallart', what: 'a hyphen left out', wanted: 'molasgallart2004' },
  { text: 'Molas-Gallart', what: 'the hyphen typed', wanted: 'molasgallart2004' },

  { text: 'qxk20417', what: 'the last part of a DOI', wanted: 'holm2021' },
  { text: 'mrgn2021-qxk20417', what: 'a DOI without its prefix', wanted: 'holm2021' },
  { text: '10.5840/mrgn2021-qxk20417', what: 'a DOI, pasted bare', wanted: 'holm2021' },
  {
    text: 'https://doi.org/10.5840/mrgn2021-qxk20417',
    what: 'a DOI as an address',
    wanted: 'holm2021',
  },
  {
    text: 'doi:10.5840/MRGN2021-QXK20417.',
    what: 'a DOI with a label, a full stop, in capitals',
    wanted: 'holm2021',
  },
  {
    text: 'https://margins.example/doi/full/10.5840%2Fmrgn2021-qxk20417?journalCode=mrgn',
    what: 'a DOI in a publisher’s address',
    wanted: 'holm2021',
  },
  { text: '10.33112/gripla.30.1', what: 'a DOI that begins another', wanted: 'sigurdardottir2019' },
  { text: '978-0-306-40615-7', what: 'an ISBN with hyphens', wanted: 'mueller2004' },
  { text: '9780306406157', what: 'an ISBN without', wanted: 'mueller2004' },
  { text: '0-306-40615-2', what: 'the ten digits it had before 2007', wanted: 'mueller2004' },

  { text: 'Borrowed Light in a Northern Reading Room', what: 'a title', wanted: 'lindgren2011' },
  { text: 'northern reading room', what: 'three words of it, in a row', wanted: 'lindgren2011' },
  {
    text: 'Gripla 2019',
    what: 'container and year; two works are as right',
    wanted: 'sigurdardottir2019',
    asRight: ['arnadottir2019'],
  },
  { text: 'Gripla 2018', what: 'container and year', wanted: 'sigurdsson2018' },
  {
    text: 'Sigurðardóttir, Þóra. “Manuscript fragments from the monasteries of the north.” Gripla 30 (2019): 7–41.',
    what: 'a whole reference, Chicago',
    wanted: 'sigurdardottir2019',
  },
  {
    text: 'Molas-Gallart, J. (2004). Between two masters: How a technology changes hands. Policy and its Readers, 26(3), 367–385.',
    what: 'a whole reference, APA',
    wanted: 'molasgallart2004',
  },
  {
    text: 'LINDGREN, Maj. Borrowed light in a northern reading room. Meridian, 2011. ISBN unknown.',
    what: 'a whole reference, ISO 690, with words that no work has',
    wanted: 'lindgren2011',
  },
];
