import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../src/hosting/contentPolicy.ts';

/** What Google's evaluator has against a policy: `directive value: severity`. */
const findings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .map(({ directive, value = '', severity }) => `${directive} ${value}: ${severity}`);

/** A script of the site's own: “can be problematic if you host user uploaded files”, which we do not. */
const known = "script-src 'self': 50";

const hash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

describe('the policy of a page', () => {
  const policy = contentPolicy([hash], [hash]);

  it('leaves an evaluator nothing to say but that scripts are the site’s own', () => {
    expect(findings(policy)).toEqual([known]);
  });

  it.each([
    [policy.replace("'wasm-unsafe-eval'", "'unsafe-eval'"), "script-src 'unsafe-eval': 50"],
    [policy.replace("'wasm-unsafe-eval'", "'unsafe-inline'"), "script-src 'unsafe-inline': 10"],
    [policy.replace("default-src 'none';", ''), 'object-src : 10'],
  ])('would be told: %s', (weaker, finding) => {
    expect(findings(weaker)).not.toEqual([known]);
    expect(findings(weaker).join('\n')).toContain(finding);
  });

  it('lets in no style but by its hash, and no other origin', () => {
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval|https?:|\*/);
    expect(policy).toContain("base-uri 'none'");
  });
});
