import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../hosting/headers.ts';

export interface ServedSite {
  /** Where the site's home page is. */
  address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The folder below which the site stands: `/essays-site/`. */
  base?: string | undefined;
  /** The first port to try; the next free one is taken. */
  port?: number;
}

const isFolder = (path: string) =>
  path !== '' &&
  !path.includes('\0') &&
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Serve a built site on this machine as a good host would.
 *
 * Not by `astro preview`, which has no media type for `.bib` and `.ris`: a
 * browser would show what a reference manager is waiting for. Sends what other
 * hosts are told to send (src/hosting/headers.ts), and has pages asked for anew
 * each time.
 *
 * @param dist The folder of the built site.
 */
export async function serveSite(
  dist: string,
  { base = '/', port = 4321 }: ServeOptions = {},
): Promise<ServedSite> {
  const folder = `/${base}/`.replaceAll(/\/+/g, '/');
  const files = sirv(dist, { dev: true, etag: true, extensions: ['html'], setHeaders });

  const server = createServer((request, response) => {
    const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
    const inside = path.startsWith(folder) ? path.slice(folder.length - 1) : undefined;
    if (inside === undefined) {
      const isBefore = path === '/' || `${path}/` === folder;
      if (isBefore) redirect(response, folder);
      else notFound(response, dist);
    } else if (!inside.endsWith('/') && isFolder(onDisk(dist, inside))) {
      redirect(response, `${path}/${query && `?${query}`}`);
    } else {
      request.url = inside;
      files(request, response, () => {
        notFound(response, dist);
      });
    }
  });

  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}${folder}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open; without this, closing would wait for it.
        server.closeAllConnections();
      }),
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  const headers = { 'Cache-Control': 'no-cache', ...headersFor(path.slice(1)) };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function redirect(response: ServerResponse, location: string): void {
  // One slash: `//host` would lead to another site.
  response.writeHead(301, { Location: location.replace(/^\/{2,}/, '/') }).end();
}

function notFound(response: ServerResponse, dist: string): void {
  response.writeHead(404, {
    ...headersFor('404.html'),
    'Content-Type': 'text/html;charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  try {
    response.end(readFileSync(join(dist, '404.html')));
  } catch {
    response.end('Not found');
  }
}

/** Where a path leads on the disk; nowhere for what leads out of the site or is no path. */
function onDisk(dist: string, path: string): string {
  try {
    const place = join(dist, decodeURIComponent(path));
    return place.startsWith(join(dist, sep)) ? place : '';
  } catch {
    return '';
  }
}

/** Listen at the first free port from the one wanted on; 0 means any. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + 100; port += 1) {
    const taken = await new Promise<number | undefined>((resolve, reject) => {
      const refused = (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error);
      server.once('error', refused);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', refused);
        const address = server.address();
        resolve(typeof address === 'object' ? address?.port : port);
      });
    });
    if (taken !== undefined) return taken;
  }
  throw new Error(`No port from ${first} to ${first + 99} is free.`);
}
