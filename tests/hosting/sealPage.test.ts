import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sealPage } from '../../src/hosting/sealPage.ts';
import { withoutQuotes } from '../../src/hosting/withoutQuotes.ts';

const sha = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('sealPage', () => {
  it('makes one style of all, where the first stood, and writes its hash first into the head', () => {
    const { html } = sealPage(
      page('<style>a{b:c}</style><title>x</title><style>d{e:"é"}</style>', '<style>f{g:h}</style>'),
    );
    const css = 'a{b:c}d{e:"é"}f{g:h}';
    expect(html).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><style>/,
    );
    expect(html).toContain(`<style>${css}</style><title>x</title></head><body></body>`);
    expect(html).toContain(`style-src 'self' ${sha(css)};`);
  });

  it('keeps apart what is for another medium or for readers without scripts', () => {
    const { html } = sealPage(
      page(
        '<style>a{}</style><style media="print">p{}</style><noscript><style>n{}</style></noscript>',
      ),
    );
    expect(html).toContain('<noscript><style>n{}</style></noscript>');
    expect(html).toContain(`style-src 'self' ${sha('a{}')} ${sha('p{}')} ${sha('n{}')};`);
  });

  it('allows the scripts of its head by their hashes', () => {
    const { html, refused } = sealPage(
      page('<script>let a = "<b>"</script><script src="/x.js"></script>'),
    );
    expect(html).toContain(`script-src 'self' 'wasm-unsafe-eval' ${sha('let a = "<b>"')}"`);
    expect(refused).toEqual([]);
  });

  it('is not led astray by what only looks like a tag', () => {
    const head =
      '<meta name="description" content="a <style>x</style> > b"><script type="application/ld+json">{"a":"<style>"}</script><!-- <style>c</style> --><title>a <style> b</title><style>a{}</style>';
    const { html, refused } = sealPage(page(head));
    expect(html).toContain(`style-src 'self' ${sha('a{}')};`);
    expect(html.replace(/<meta http-equiv[^>]+>/, '')).toBe(page(head));
    expect(refused).toEqual([]);
  });

  it('tells everything that browsers will refuse', () => {
    const { refused } = sealPage(
      page(
        '<script src="https://cdn.example/x.js"></script>',
        '<script>alert(1)</script><p style="color:red" onclick="x()">a</p><img src="//pics.example/a.png" alt=""><iframe src="/x/"></iframe><img src="/own.png" alt="style=">',
      ),
    );
    expect(refused).toHaveLength(6);
    expect(refused.join('\n')).toMatch(
      /cdn\.example.*another site.*\n.*a script in the page.*\n.*style attribute.*\n.*onclick.*\n.*pics\.example.*another site.*\n.*iframe/,
    );
  });

  it('seals a page that names no head, as Astro writes those that lead on', () => {
    const { html } = sealPage('<!doctype html><title>Moved</title><p><a href="/x/">here</a></p>');
    expect(html).toMatch(
      /^<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]+"><title>Moved/,
    );
  });

  it('leaves a file alone that is no page', () => {
    const proof = 'google-site-verification: google0123.html';
    expect(sealPage(proof)).toEqual({ html: proof, refused: [] });
  });
});

it('leaves out quotation marks only where every parser reads the same without them', () => {
  const html =
    '<a href="/a/" id="x" class="a b" title="" data-q="it\'s" alt="a=" rel="next">"id="y""</a><script>"a="b""</script>';
  expect(withoutQuotes(html)).toBe(
    '<a href="/a/" id=x class="a b" title="" data-q="it\'s" alt="a=" rel=next>"id="y""</a><script>"a="b""</script>',
  );
});
