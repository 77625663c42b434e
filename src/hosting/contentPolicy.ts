/**
 * What a page may load: the site's own files, and the styles and scripts that
 * its head has, by their hashes. Everything else is refused, whoever asks for it
 * (Content Security Policy 3).
 *
 * Pagefind compiles WebAssembly, in a worker, and in the page itself where a
 * worker does not begin in time; `'wasm-unsafe-eval'` allows that and no `eval`.
 *
 * @param styles The texts of the page's `<style>` elements, hashed: `sha256-…`.
 * @param scripts Those of the scripts in its head.
 * @param hasMedia Whether it plays sound or film; most do not, and an essay's bytes are few.
 */
export const contentPolicy = (
  styles: readonly string[],
  scripts: readonly string[] = [],
  hasMedia = false,
): string =>
  [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    ...(hasMedia ? ["media-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    `style-src 'self'${quoted(styles)}`,
    `script-src 'self' 'wasm-unsafe-eval'${quoted(scripts)}`,
  ].join(';');

const quoted = (hashes: readonly string[]): string => hashes.map((hash) => ` '${hash}'`).join('');
