import { headerRules } from './headers.ts';
import { hostFileNames } from './hostFiles.ts';

interface NginxOptions {
  /** Name of the host: `example.org`. */
  host: string;
  /** The folder the site stands in, with slashes around it: `/essays/`. */
  base: string;
  /** The folder on disk whose folder `base` is the built site. */
  root: string;
  /** What nginx listens at: a port, or an address and port. */
  listen?: string;
}

/** What is text, and worth compressing, besides HTML, which always is. */
const texts = ['text/css', 'text/javascript', 'application/javascript', 'image/svg+xml'];

/**
 * A configuration for nginx, to be included in its `http` block.
 *
 * Headers stand in the server, since a location that adds one forgets all of
 * those around it (ngx_http_headers_module); what differs comes through `map`,
 * and an empty value sends no header.
 */
export function nginxConfig({ host, base, root, listen = '80' }: NginxOptions): string {
  const [first, ...rest] = headerRules;
  const types = rest.flatMap(({ path, headers }) => {
    const type = headers['Content-Type'];
    return type === undefined ? [] : [{ pattern: patternOf(base, path), type }];
  });
  const caches = rest.flatMap(({ path, headers }) => {
    const cache = headers['Cache-Control'];
    return cache === undefined ? [] : [{ pattern: patternOf(base, path), cache }];
  });
  const lines = [
    'map $uri $ibid_cache {',
    '  default no-cache;',
    ...caches.map(({ pattern, cache }) => `  "~${pattern}" "${cache}";`),
    '}',
    '',
    'server {',
    `  listen ${listen};`,
    `  server_name ${host};`,
    `  root ${root};`,
    '  charset utf-8;',
    '  absolute_redirect off;',
    `  error_page 404 ${base}404.html;`,
    '',
    ...Object.entries(first?.headers ?? {}).map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    ),
    '  add_header Cache-Control $ibid_cache always;',
    '',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${[...texts, ...types.map(({ type }) => type.split(';')[0])].join(' ')};`,
    '',
    ...types.map(
      ({ pattern, type }) => `  location ~ "${pattern}" { types {} default_type "${type}"; }`,
    ),
    `  location ~ "/(?:${hostFileNames.join('|')})$" { return 404; }`,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');

/** A rule's path as a regular expression of nginx. */
const patternOf = (base: string, path: string): string => {
  const [start = '', end = ''] = path.split('*').map(escaped);
  return `^${escaped(base)}${start}${end === '' ? '' : `.*${end}$`}`;
};
