import { statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** What a page says once it is connected: how many milliseconds ago it was asked for, by its own clock. */
const shown = 'ibid:shown';

/** The script that has each page say so, while the site is being written. */
export const sayShown = `{
  const [{ requestStart }] = performance.getEntriesByType('navigation');
  import.meta.hot?.send('${shown}', performance.now() - requestStart);
}`;

/**
 * Reload a page that was asked for before the last change and connected after
 * it: nobody else would, since Vite tells only the pages that are connected. On
 * a slow machine any save may leave one, for Astro gives out front matter half a
 * second after the text (`SAVE_DEBOUNCE_MS`), while pages reload for that.
 *
 * @param store Where Astro keeps what it read of the essays: written, it is given out.
 */
export function stalePages(store: URL): VitePlugin {
  let lastChange = 0;
  const lastWritten = () => statSync(fileURLToPath(store), { throwIfNoEntry: false })?.ctimeMs ?? 0;
  return {
    name: 'ibid:stale-pages',
    configureServer({ environments }) {
      const { hot } = environments.client;
      hot.on(shown, (age: number, client) => {
        const asked = Date.now() - age;
        if (asked < Math.max(lastChange, lastWritten())) client.send({ type: 'full-reload' });
      });
    },
    hotUpdate({ file, timestamp }) {
      // Astro's own files are told of later than they are written.
      const isAstros = pathToFileURL(file).href.startsWith(new URL('.', store).href);
      if (!isAstros) lastChange = timestamp;
    },
  };
}
