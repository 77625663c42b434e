import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';

import sirv from 'sirv';

/** What sirv has no media type for. */
const mediaTypes: Record<string, string> = {
  '.bib': 'application/x-bibtex;charset=utf-8',
  '.ris': 'application/x-research-info-systems;charset=utf-8',
  '.ico': 'image/x-icon',
};

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The path as the file system has it; undefined when it can name no file. */
function decode(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

export interface StaticServer {
  /** Scheme, host and port, with no slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serve a folder on this machine, as a plain host of static files would.
 *
 * Stricter than sirv by itself, which answers `/essay` and `/essay/` alike: a
 * page asked for without its last slash is redirected, and a file asked for
 * with one is not there. So a link that only works by luck does not work here.
 *
 * @param options.base Where the site stands, for one that is not at the root.
 */
export async function serveFolder(
  dir: string,
  options: { base?: string } = {},
): Promise<StaticServer> {
  const base = `/${options.base ?? ''}/`.replace(/\/+/g, '/');
  const files = sirv(dir, {
    dev: true,
    extensions: ['html'],
    setHeaders(response, pathname) {
      const type = mediaTypes[/\.\w+$/.exec(pathname)?.[0] ?? ''];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });

  const notFound = (response: ServerResponse) => {
    const page = join(dir, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const [pathname = '/', query] = url.split('?', 2);
    const inside = decode(pathname.slice(base.length - 1));
    if (!`${pathname}/`.startsWith(base) || inside === undefined) {
      notFound(response);
    } else if (!pathname.endsWith('/') && isFolder(join(dir, inside))) {
      const location = `${pathname}/${query === undefined ? '' : `?${query}`}`;
      response.writeHead(301, { Location: location }).end();
    } else if (pathname.endsWith('/') && !isFolder(join(dir, inside))) {
      notFound(response);
    } else {
      request.url = url.slice(base.length - 1);
      files(request, response, () => {
        notFound(response);
      });
    }
  });

  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
    });
  });

  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        // A browser keeps its connections open; without this, closing would wait for it.
        server.closeAllConnections();
      }),
  };
}
