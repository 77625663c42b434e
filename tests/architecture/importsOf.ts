import { extname } from 'node:path';

import ts from 'typescript';

const scriptImports = (text: string) =>
  // Its scanner knows static, dynamic and type imports and `export … from`,
  // and does not mistake a comment or a string for one.
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

const withoutComments = (css: string) => css.replace(/\/\*[^]*?\*\//g, '');

const styleImports = (text: string) =>
  Array.from(
    withoutComments(text).matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g),
    ([, specifier = '']) => specifier,
  );

/** Front matter, scripts and styles of an Astro component, each read as what it is. */
function componentImports(text: string): string[] {
  const [, frontMatter = ''] = /^\s*---\r?\n([^]*?)\r?\n---/.exec(text) ?? [];
  const blocks = (tag: string) =>
    Array.from(
      text.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g')),
      ([, it = '']) => it,
    );
  const sources = Array.from(
    text.matchAll(/<script\b[^>]*?\ssrc="(\.[^"]+)"/g),
    ([, source = '']) => source,
  );
  return [
    ...scriptImports(frontMatter),
    ...blocks('script').flatMap(scriptImports),
    ...blocks('style').flatMap(styleImports),
    ...sources,
  ];
}

/** Everything a source file imports, as it writes it. */
export function importsOf(file: string, text: string): string[] {
  switch (extname(file)) {
    case '.astro':
      return componentImports(text);
    case '.css':
      return styleImports(text);
    default:
      return scriptImports(text);
  }
}
