import { mediaTypes } from './mediaTypes.ts';

/** What a host is to send along with the files a path names; `*` stands for anything. */
export interface HeaderRule {
  /** Below the site's folder: `_astro/*`. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * With everything. What a page may load stands in the page (contentPolicy.ts);
 * here is what only a header can say.
 */
const everywhere = {
  // Nobody shows the site inside another page, where a reader's clicks could be led astray.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  // Where a reader goes from here is not told which page they came from.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Files whose names change with what is in them: Vite's, and those of the search (`repackIndex`). */
const namedByContents = [
  '_astro/*',
  'pagefind/filter/*',
  'pagefind/fragment/*',
  'pagefind/index/*',
  'pagefind/*.pf_meta',
];

/**
 * What hosts are to send, in rules of which no two say the same: some hosts
 * send a header twice that two rules give (Cloudflare Pages).
 */
export const headerRules: readonly HeaderRule[] = [
  { path: '*', headers: everywhere },
  ...namedByContents.map((path) => ({
    path,
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  })),
  ...[...mediaTypes]
    // `.biblatex.bib` is a `.bib` already.
    .filter(
      ([ending]) => ![...mediaTypes.keys()].some((of) => of !== ending && ending.endsWith(of)),
    )
    .map(([ending, type]) => ({
      path: `*${ending.replace('/', '')}`,
      headers: { 'Content-Type': `${type}; charset=utf-8` },
    })),
];

/** What goes along with one file, by its path below the site's folder. */
export function headersFor(path: string): Record<string, string> {
  const fitting = headerRules.filter((rule) => {
    const [start = '', end = ''] = rule.path.split('*');
    return path.startsWith(start) && path.endsWith(end);
  });
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
}
