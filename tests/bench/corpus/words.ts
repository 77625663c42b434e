export type Words = readonly [string, ...string[]];

/** What a library is written with: these lists, or others for some of them. */
export type Vocabulary = Record<
  | 'families'
  | 'givens'
  | 'japaneseNames'
  | 'japaneseTitles'
  | 'journals'
  | 'places'
  | 'publishers'
  | 'qualities'
  | 'subjects',
  Words
>;

/** Names as `.bib` files have them: some with TeX's accents, some in Unicode. */
export const families: Words = [
  'Adeyemi',
  'Almeida',
  '{\\AA}kesson',
  'Bauer',
  'Brückner',
  'Castro',
  "{\\v{C}}ern{\\'y}",
  'Dubois',
  'Erd{\\H{o}}s',
  'Fernández',
  'García Márquez',
  'Haddad',
  'Ibsen',
  'Jørgensen',
  'Kowalska',
  'Łukasiewicz',
  'Müller',
  'Nakamura',
  'Nguyễn',
  'O’Brien',
  'Öztürk',
  "Pav{\\'o}n",
  'Quiroga',
  'R{\\"o}mer',
  'Sigurðardóttir',
  'S{\\o}rensen',
  'Şahin',
  'Tanaka',
  'Ulrich',
  'van den Berg',
  'von Humboldt',
  'Weiß',
  'Xu',
  'Yıldız',
  'Zając',
];

export const givens: Words = [
  'Aino',
  'Ana María',
  'Björn',
  'C. J.',
  'Chiara',
  'Dmitri',
  'Élodie',
  'Fatima',
  'Guðrún',
  'Hanna',
  'Ivo',
  "Jos{\\'e}",
  'Karin',
  'L. M.',
  "Mar{\\'\\i}a",
  'Noor',
  'Oluwaseun',
  'Pál',
  'Renée',
  'Søren',
  'Tomáš',
  'Ursula',
  'Wei',
  'Zoë',
];

export const japaneseNames: Words = [
  '田中, 太郎',
  '佐藤, 花子',
  '鈴木, 一郎',
  '高橋, 美咲',
  '渡辺, 健',
];

export const japaneseTitles: Words = [
  '東アジアにおける写本文化',
  '近世日本の出版と読者',
  '外交と宇宙開発の歴史',
  '脚注の思想史',
  '図書館と記憶',
];

export const subjects: Words = [
  'manuscript',
  'footnote',
  'margin',
  'library',
  'archive',
  'catalogue',
  'treaty',
  'embassy',
  'satellite',
  'printer',
  'reader',
  'letter',
  'fragment',
  'codex',
  'treatise',
  'annotation',
  'edition',
  'commentary',
];

export const qualities: Words = [
  'early',
  'forgotten',
  'public',
  'scholarly',
  'vernacular',
  'provincial',
  'diplomatic',
  'learned',
  'modern',
  'imperial',
  'quiet',
  'contested',
  'comparative',
  'lost',
  'northern',
  'marginal',
  'monastic',
  'printed',
];

export const places: Words = [
  'Århus',
  'Bologna',
  'Córdoba',
  'Edinburgh',
  'Göttingen',
  'Kraków',
  'Leiden',
  'Malmö',
  'Reykjavík',
  'São Paulo',
  'Tōkyō',
  'Zürich',
];

export const publishers: Words = [
  'Universitätsverlag',
  'Presses universitaires',
  'University Press',
  'Editorial Atlántida',
  'Förlaget',
  'Brill \\& Sons',
];

export const journals: Words = [
  'Journal of Marginal Studies',
  'Revue d’histoire du livre',
  'Zeitschrift für Philologie',
  'The Hague Review of Diplomacy',
  'Studia Bibliographica',
  'Anales de erudición',
];

export const verbs: Words = [
  'shows',
  'conceals',
  'follows',
  'precedes',
  'answers',
  'explains',
  'repeats',
  'alters',
  'contradicts',
  'preserves',
  'describes',
  'questions',
];

export const connectives: Words = [
  'although',
  'because',
  'while',
  'so that',
  'whereas',
  'as though',
  'until',
  'even where',
];
