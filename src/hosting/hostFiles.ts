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
 * @returns Their texts by name; none for a file that would say nothing.
 */
export function hostFiles(base: string): Partial<Record<HostFileName, string>> {
  const blocks = headerRules.map(({ path, headers }) =>
    [
      `${base}${path}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  return {
    _headers: `${[madeBy, ...blocks].join('\n\n')}\n`,
    ...(base !== '/' && { _redirects: `${madeBy}\n\n${base}* /:splat 200\n` }),
  };
}

const madeBy = '# Made by the build, from src/hosting. What public/ has under this name follows.';
