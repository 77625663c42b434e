/** One face that the style sheet takes from a file of ours. */
export interface FontFace {
  family: string;
  style: 'normal' | 'italic';
  /** The name of the file. */
  file: string;
  /** The code points it is asked for, or none when it is asked for all. */
  characters: readonly number[] | undefined;
}

/**
 * The faces of a style sheet that have a file; those of local fonts are left out.
 *
 * The style sheet is the one place that says which file holds which characters:
 * a browser goes by it, so the files are cut by it too.
 */
export function readFontFaces(css: string): FontFace[] {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/@font-face\s*\{([^}]*)\}/g);
  return [...rules].flatMap(([, body = '']) => {
    const file = /url\(\s*['"]?[^'")]*?([^/'")]+)['"]?\s*\)/.exec(body)?.[1];
    if (file === undefined) return [];
    const range = declared(body, 'unicode-range');
    return {
      family: declared(body, 'font-family')?.replaceAll(/['"]/g, '') ?? '',
      style: declared(body, 'font-style') === 'italic' ? 'italic' : 'normal',
      file,
      characters: range === undefined ? undefined : readUnicodeRange(range),
    };
  });
}

function declared(body: string, property: string): string | undefined {
  return new RegExp(`(?:^|;)\\s*${property}\\s*:([^;]*)`).exec(body)?.[1]?.trim();
}

/** The code points of a `unicode-range`, whose parts are `U+a`, `U+a-b` or `U+a??`. */
export function readUnicodeRange(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const match = /^\s*u\+([\da-f]+)(?:-([\da-f]+)|(\?+))?\s*$/i.exec(part);
    if (!match) throw new Error(`${part.trim()} is no part of a unicode-range.`);
    const [, from = '', to, wild = ''] = match;
    const first = parseInt(from + wild.replaceAll('?', '0'), 16);
    const last = parseInt(to ?? from + wild.replaceAll('?', 'f'), 16);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
