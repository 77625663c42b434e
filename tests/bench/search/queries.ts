/** What a reader types or pastes, and the work that should come first. */
export interface Query {
  text: string;
  /** Why it is hard, or what it stands for. */
  what: string;
  /** Key of the work. */
  wanted: string;
}

/** Works that the queries are about, beside those of the site and the made-up ones. */
export const wantedWorks = `
@book{kanda2015, author = {神田, 花子}, title = {東アジアにおける写本文化}, publisher = {余白出版}, date = {2015}}
@article{sigurdardottir2019, author = {Sigurðardóttir, Þóra}, title = {Manuscript fragments from the monasteries of the north}, journaltitle = {Gripla}, date = {2019}, volume = {30}, pages = {7--41}, doi = {10.33112/gripla.30.1}}
@article{lukasiewicz1920, author = {Łukasiewicz, Jan}, title = {O logice trójwartościowej}, journaltitle = {Ruch Filozoficzny}, date = {1920}, volume = {5}, pages = {170--171}}
@book{mueller2004, author = {Müller, Jörg}, title = {Straßen des Wissens}, publisher = {Meridian}, date = {2004}, isbn = {978-0-306-40615-7}}
`;

export const queries: readonly Query[] = [
  { text: '写本', what: 'inside 東アジアにおける写本文化', wanted: 'kanda2015' },
  { text: 'manuscr frag', what: 'two word beginnings', wanted: 'sigurdardottir2019' },
  { text: 'Lukasiewicz', what: 'ł typed as l', wanted: 'lukasiewicz1920' },
  { text: 'Łukasiewicz', what: 'as spelt', wanted: 'lukasiewicz1920' },
  { text: 'Sigurdardottir', what: 'ð typed as d', wanted: 'sigurdardottir2019' },
  { text: 'Sigurðardóttir', what: 'as spelt', wanted: 'sigurdardottir2019' },
  { text: 'Mueller Strassen', what: 'ü as ue, ß as ss', wanted: 'mueller2004' },
  { text: 'bja10151', what: 'the last part of a DOI', wanted: 'riordan2023' },
  { text: '1871191x-bja10151', what: 'a DOI without its prefix', wanted: 'riordan2023' },
  {
    text: 'https://doi.org/10.1163/1871191x-bja10151',
    what: 'a DOI pasted',
    wanted: 'riordan2023',
  },
  {
    text: 'doi:10.1163/1871191X-BJA10151.',
    what: 'with a label, a full stop, capitals',
    wanted: 'riordan2023',
  },
  { text: '0306406152', what: 'the ten digits of a thirteen-digit ISBN', wanted: 'mueller2004' },
  { text: 'Machon', what: 'ň typed as n', wanted: 'riordan2023' },
  { text: 'Molas Gallart', what: 'a hyphen left out', wanted: 'molasgallart1997' },
  { text: 'Astropolitik', what: 'a word of a title', wanted: 'dolman2002' },
  { text: 'Gripla 2019', what: 'container and year', wanted: 'sigurdardottir2019' },
  {
    text: 'Sigurðardóttir, Þóra. “Manuscript fragments from the monasteries of the north.” Gripla 30 (2019): 7–41.',
    what: 'a whole reference',
    wanted: 'sigurdardottir2019',
  },
  {
    text: 'Molas-Gallart, J. (1997). Which way to go? Defence technology and the diversity of ‘dual-use’ technology transfer. Research Policy, 26(3), 367–385.',
    what: 'a whole reference in another style',
    wanted: 'molasgallart1997',
  },
  { text: 'Lukasiewitz', what: 'misspelt', wanted: 'lukasiewicz1920' },
];
