import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

/** A network: how long an answer takes to begin, in ms, and bytes per second for all together. */
export interface Network {
  latency: number;
  bytesPerSecond: number;
}

/** Slow 4G, as Lighthouse has it. */
export const slow4g: Network = { latency: 150, bytesPerSecond: 1_638_400 / 8 };

export interface Sent {
  path: string;
  bytes: number;
}

const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serve folders over a slow network, and count what is sent.
 *
 * The server is slow and not the browser, since a browser's own throttling does
 * not reach what a worker asks for. Text is compressed by brotli, as hosts do.
 */
export async function slowServer(folders: Record<string, string>) {
  const packed = new Map<string, Buffer>();
  let sent: Sent[] = [];
  let network: Network | undefined;
  let free = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
      const [folder = '/'] = Object.keys(folders)
        .filter((start) => path.startsWith(start))
        .sort()
        .slice(-1);
      const file = join(
        folders[folder] ?? '',
        path.slice(folder.length),
        path.endsWith('/') ? 'index.html' : '',
      );
      if (!existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      const type = types[extname(file)];
      const content = packed.get(file) ?? pack(readFileSync(file), type);
      packed.set(file, content);
      if (network) {
        // All answers share the line, one after another.
        const begin = Math.max(performance.now() + network.latency, free);
        free = begin + (content.length / network.bytesPerSecond) * 1000;
        await wait(free - performance.now());
      }
      sent.push({ path, bytes: content.length });
      response.writeHead(200, {
        ...(type && {
          'Content-Type': type,
          ...(type !== types['.woff2'] && { 'Content-Encoding': 'br' }),
        }),
        // Without these a page may not measure its memory.
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      });
      response.end(content);
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** From now on, send over this network; over none, at once. */
    over(next: Network | undefined): void {
      network = next;
      free = 0;
    },
    /** What was sent since this was last asked. */
    taken(): Sent[] {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => new Promise((done) => server.close(done)),
  };
}

const pack = (content: Buffer, type: string | undefined): Buffer =>
  type === undefined || type === types['.woff2']
    ? content
    : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
