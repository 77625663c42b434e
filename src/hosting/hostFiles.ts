import { headerRules } from './headers.ts';

/** Names of what Netlify and Cloudflare Pages read in the folder they publish, and do not serve. */
export const hostFileNames = ['_headers', '_redirects'] as const;
type HostFileName = (typeof hostFileNames)[number];

/**
 * What Netlify and Cloudflare Pages are told, as files of the built site.
 *
 * Both publish the folder at the root of a host; where the site was built for a
 * folder, `_redirects` lets them find it there.
 *
 * @param base The folder the site stands in, with slashes around it: `/essays/`.
 * @param moved Where pages stood before and where they stand now, below that folder. On any other
 *   host, a page of the site leads on.
 * @returns Their texts by name; none for a file that would say nothing.
 */
export function hostFiles(
  base: string,
  moved: ReadonlyMap<string, string> = new Map(),
): Partial<Record<HostFileName, string>> {
  const blocks = headerRules.map(({ path, headers }) =>
    [
      `${base}${path}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  // The first line that fits a path is taken.
  const redirects = [
    ...[...moved].map(([from, to]) => `${encodeURI(base + from)} ${encodeURI(base + to)} 301`),
    ...(base === '/' ? [] : [`${base}* /:splat 200`]),
  ];
  return {
    _headers: `${[madeBy, ...blocks].join('\n\n')}\n`,
    ...(redirects.length > 0 && { _redirects: `${[madeBy, '', ...redirects].join('\n')}\n` }),
  };
}

const madeBy = '# Made by the build, from src/hosting. What public/ has under this name follows.';
