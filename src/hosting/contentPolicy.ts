/**
 * What a page may load: the site's own files, and the styles written into it,
 * by their hashes. Everything else is refused, whoever asks for it
 * (Content Security Policy 3).
 *
 * Pagefind compiles WebAssembly, in a worker, and in the page itself where a
 * worker does not begin in time; `'wasm-unsafe-eval'` allows that and no `eval`.
 *
 * @param styles The texts of the page's `<style>` elements, hashed: `sha256-…`.
 */
export const contentPolicy = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self'${styles.map((hash) => ` '${hash}'`).join('')}`,
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';');
