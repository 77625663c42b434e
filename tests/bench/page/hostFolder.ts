import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

/** What hosts compress; fonts and pictures are compressed already. */
export const isText = (path: string): boolean =>
  /^\.(?:html|css|js|json|svg|xml|txt|md)$/.test(extname(path));

/** A folder served as hosts do: text compressed by gzip, beforehand, so that no reader waits for that. */
export interface Host {
  origin: string;
  /** Paths of the files sent since this was last asked, and not of what a browser wants for itself. */
  taken: () => string[];
  close: () => Promise<void>;
}

/** Serve a folder on this machine; `.gz` files are written into it. */
export async function hostFolder(folder: string): Promise<Host> {
  for (const file of globSync('**/*.*', { cwd: folder }).filter(isText)) {
    const path = join(folder, file);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
  let sent: string[] = [];
  const files = sirv(folder, { gzip: true });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '').replace(/\/$/, '/index.html');
    sent.push(path);
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const taken = sent;
      sent = [];
      return taken.filter((path) => !path.includes('favicon'));
    },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
