import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import type { Network } from './slowReader.ts';

/** What hosts compress; fonts and pictures are compressed already. */
export const isText = (path: string): boolean =>
  /^\.(?:html|css|js|json|svg|xml|txt|md)$/.test(extname(path));

/** A file that was sent, by its path, and as many bytes as went over the line. */
export interface Sent {
  path: string;
  bytes: number;
}

/** A folder served as hosts do: text compressed by gzip, beforehand, so that no reader waits for that. */
export interface Host {
  origin: string;
  /** Files sent since this was last asked, and not what a browser wants for itself. */
  taken: () => Sent[];
  /** From now on, send over this network; over none, at once. */
  over: (network: Network | undefined) => void;
  close: () => Promise<void>;
}

/**
 * Serve a folder on this machine; `.gz` files are written into it.
 *
 * It can be slow itself, since a browser's own throttling does not reach what a
 * worker asks for.
 *
 * @param headers Sent with every file.
 */
export async function hostFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Host> {
  for (const file of globSync('**/*.*', { cwd: folder }).filter(isText)) {
    const path = join(folder, file);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
  let sent: Sent[] = [];
  let network: Network | undefined;
  /** When the line is free again. */
  let free = 0;
  const files = sirv(folder, {
    gzip: true,
    setHeaders: (response) => void response.setHeaders(new Map(Object.entries(headers))),
  });
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '/')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '/index.html');
    const file = join(folder, isText(path) ? `${path}.gz` : path);
    const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    void (async () => {
      if (network) {
        // All answers share the line, one after another.
        const begin = Math.max(performance.now() + network.latency, free);
        free = begin + (bytes / network.bytesPerSecond) * 1000;
        await wait(free - performance.now());
      }
      sent.push({ path, bytes });
      files(request, response, () => void response.writeHead(404).end());
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const taken = sent;
      sent = [];
      return taken.filter(({ path }) => !path.includes('favicon'));
    },
    over(next) {
      network = next;
      free = 0;
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
