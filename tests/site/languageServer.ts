import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** What an editor shows of a file. */
export interface EditorView {
  complete(place: { line: number; character: number }): Promise<{ label: string; about: string }[]>;
  hover(place: { line: number; character: number }): Promise<string>;
  diagnose(): Promise<{ line: number; message: string }[]>;
  close(): void;
}

/**
 * Open a file as VS Code does with Astro's extension: through Astro's language
 * server (Language Server Protocol 3.17), its “content intellisense” on.
 *
 * @param root The project's folder, where Astro has written `.astro/`.
 * @param text What the file says in the editor, saved or not.
 */
export async function openInEditor(root: string, path: string, text: string): Promise<EditorView> {
  const require = createRequire(join(root, 'package.json'));
  const server = dirname(require.resolve('@astrojs/language-server/package.json'));
  const child = spawn(process.execPath, [join(server, 'bin/nodeServer.js'), '--stdio']);
  const waiting = new Map<number, (result: unknown) => void>();
  let received = Buffer.alloc(0);
  let lastId = 0;

  const send = (message: Message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = <Result>(method: string, params: unknown) =>
    new Promise<Result>((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve as (result: unknown) => void);
      send({ id: lastId, method, params });
    });
  child.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const end = received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(received.toString('utf8', 0, end))?.[1]);
      if (end < 0 || received.length < end + 4 + length) return;
      const message = JSON.parse(received.toString('utf8', end + 4, end + 4 + length)) as Message;
      received = received.subarray(end + 4 + length);
      if (message.id === undefined) continue;
      // Asked for its settings, an editor that has none says so.
      if (message.method) send({ id: message.id, result: null });
      else waiting.get(message.id)?.(message.result);
    }
  });

  const uri = pathToFileURL(join(root, path)).href;
  const textDocument = { uri };
  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'press' }],
    capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } } },
    initializationOptions: {
      typescript: { tsdk: dirname(require.resolve('typescript')) },
      contentIntellisense: true,
    },
  });
  send({ method: 'initialized', params: {} });
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'mdx', version: 1, text } },
  });

  interface Completion {
    items: { label: string; documentation?: string | { value: string } }[];
  }
  const plain = (words: string | { value: string } | undefined) =>
    typeof words === 'object' ? words.value : (words ?? '');
  return {
    async complete(position) {
      const { items } = await ask<Completion>('textDocument/completion', {
        textDocument,
        position,
      });
      return items.map(({ label, documentation }) => ({ label, about: plain(documentation) }));
    },
    async hover(position) {
      const found = await ask<{ contents: string | { value: string } } | null>(
        'textDocument/hover',
        { textDocument, position },
      );
      return plain(found?.contents);
    },
    async diagnose() {
      const { items } = await ask<{
        items: { range: { start: { line: number } }; message: string }[];
      }>('textDocument/diagnostic', { textDocument });
      return items.map(({ range, message }) => ({ line: range.start.line + 1, message }));
    },
    close() {
      child.kill();
    },
  };
}
