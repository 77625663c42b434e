import type { Shot } from './shots.ts';

/** A picture that was taken, and its file. */
export interface TakenShot extends Pick<Shot, 'subject' | 'view'> {
  file: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const style = `
  body { margin: 2rem; font: 15px/1.4 system-ui; background: #e9e7e3; color: #222 }
  h2 { margin: 2.5rem 0 .75rem; font-size: 1rem }
  div { display: flex; flex-wrap: wrap; gap: 1rem }
  figure { margin: 0 }
  a { display: block; inline-size: 420px; max-block-size: 410px; overflow: hidden; background: #fff; box-shadow: 0 1px 4px #0004 }
  a.narrow { inline-size: 190px }
  img { display: block; inline-size: 100% }
  figcaption { padding-block-start: .3rem; font-size: .85rem }
`;

/** A page that shows all pictures in rows, each leading to the whole of it. */
export function contactSheet(shots: readonly TakenShot[], title: string): string {
  const rows = [...Map.groupBy(shots, ({ subject }) => subject)].map(([subject, row]) => {
    const figures = row.map(({ view, file }) => {
      const shape = /^(?:390|print)/.test(view) ? ' class="narrow"' : '';
      const image = `<img src="${file}" alt="" loading="lazy">`;
      return `<figure><a href="${file}"${shape}>${image}</a><figcaption>${escaped(view)}</figcaption></figure>`;
    });
    return `<h2>${escaped(subject)}</h2>\n<div>${figures.join('\n')}</div>`;
  });
  return [
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>`,
    `<style>${style}</style><h1>${escaped(title)}</h1>`,
    ...rows,
    '</html>',
  ].join('\n');
}
