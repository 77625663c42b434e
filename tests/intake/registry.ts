import { createServer, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** How a server on this machine answers a path. */
export type Answer = (response: ServerResponse, request: { url: string; accept: string }) => void;

/** Serve answers, by the beginning of the path; whatever else is asked for is not there. */
export async function registry(answers: Record<string, Answer>): Promise<{
  address: string;
  asked: { url: string; accept: string }[];
}> {
  const asked: { url: string; accept: string }[] = [];
  const server = createServer((request, response) => {
    const { url = '/', headers } = request;
    const seen = { url, accept: headers.accept ?? '' };
    asked.push(seen);
    const found = Object.keys(answers).find((path) => url.startsWith(path));
    const answer = found === undefined ? undefined : answers[found];
    if (answer) answer(response, seen);
    else response.writeHead(404, { 'Content-Type': 'text/html' }).end('DOI Not Found');
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
    });
  });
  return { address: `http://127.0.0.1:${port}/`, asked };
}

export const json =
  (body: unknown, type = 'application/json'): Answer =>
  (response) => {
    response.writeHead(200, { 'Content-Type': type }).end(JSON.stringify(body));
  };
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end();
  };
