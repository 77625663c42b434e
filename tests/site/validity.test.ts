import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from './builtPages.ts';

/** The rules of the HTML standard; those of taste, and of how source is typed, left out. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Attributes are written as short as HTML allows.
    'no-inline-style': 'error',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // A button outside a form submits nothing.
    'no-implicit-button-type': 'off',
    // A heading may say more than its table of contents; ids are checked in links.test.ts.
    'text-content': 'error',
  },
});

describe.each([
  ['the site', inject('dist')],
  ['another press', inject('press')],
])('the HTML of %s', (_, dist) => {
  it.each([...builtPages(dist)])('is valid on %s', async (_path, { html }) => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(messages).toEqual([]);
  });
});
