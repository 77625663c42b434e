import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server answers a request: with JSON, or as a function does. */
export type Reply = { json: unknown; status?: number; headers?: Record<string, string> } | Answer;
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A registry on this machine. */
export interface RegistryServer extends AsyncDisposable {
  base: string;
  /** Every request, in order: `GET /works/10.1000%2Fx`. */
  requests: string[];
  /** The User-Agents of the requests. */
  agents: string[];
  /** The most requests that were open at once. */
  mostAtOnce: () => number;
  /** What to answer at a path; of several replies the first is for the first request, the last for all that follow. */
  on: (path: string, ...replies: Reply[]) => void;
}

const notFound: Answer = (response) => {
  // As Crossref says it: plain text.
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Resource not found.');
};

const send =
  (reply: Reply): Answer =>
  (response, request) => {
    if (typeof reply === 'function') {
      reply(response, request);
      return;
    }
    response
      .writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers })
      .end(JSON.stringify(reply.json));
  };

/** Serve on a free port of the loopback; whatever is not said is not found. */
export async function registryServer(): Promise<RegistryServer> {
  const replies = new Map<string, Reply[]>();
  const requests: string[] = [];
  const agents: string[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(`${request.method} ${path}`);
    agents.push(request.headers['user-agent'] ?? '');
    most = Math.max(most, ++open);
    // Handed over, or broken off: what comes first. A client may ask again before the connection is idle.
    let isOpen = true;
    const end = () => {
      if (isOpen) open--;
      isOpen = false;
    };
    response.once('finish', end).once('close', end);
    const waiting = replies.get(path) ?? [];
    const reply = waiting.length > 1 ? waiting.shift() : waiting[0];
    send(reply ?? notFound)(response, request);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    agents,
    mostAtOnce: () => most,
    on: (path, ...list) => replies.set(path, list),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
