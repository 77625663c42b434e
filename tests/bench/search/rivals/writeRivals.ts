import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainWork, Rival } from './rival.ts';

/** Pages that search as ours does, so that all are driven alike. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
<form><input name="q"><p role="status"></p><section data-group="works"><ol></ol></section></form>
<script type="module">
const field = document.querySelector('input');
let ready;
const start = () => (ready ??= import('./engine.js').then(({ load }) => load()));
field.addEventListener('focus', start, { once: true });
document.forms[0].addEventListener('submit', async (event) => {
  event.preventDefault();
  const results = (await start())(field.value);
  document.querySelector('ol').replaceChildren(...results.slice(0, 10).map(({ key, title }) => {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: '/references/' + key + '/', textContent: title });
    item.append(Object.assign(document.createElement('h3'), {}));
    item.firstChild.append(link);
    return item;
  }));
  document.querySelector('[role=status]').textContent = results.length + ' found';
});
</script></html>`;

/** Write the rivals' pages, programs and data below a folder that is served. */
export async function writeRivals(
  rivals: readonly Rival[],
  { folder, works, packages }: { folder: string; works: readonly PlainWork[]; packages: string },
): Promise<void> {
  for (const { path, program, engine, data } of rivals) {
    mkdirSync(join(folder, path), { recursive: true });
    const files = {
      'index.html': page,
      'engine.js': engine,
      'data.json': await data(works, packages),
    };
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, path, file), text);
    copyFileSync(join(packages, program), join(folder, path, 'library.js'));
  }
}
