import { distance } from 'fastest-levenshtein';
import type { Paragraph, Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problems/problem.ts';
import { componentForm, components } from './components.ts';
import { placeOf } from './placeOf.ts';

/**
 * Every component that is neither the site's nor imported by the essay, every
 * one of the site's amid a line, where HTML has no room for it, and every
 * attribute that it does not have, or has not been given.
 */
export function checkComponents(tree: Root, file: string): Problem[] {
  const own = importedNames(tree);
  const problems: Problem[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { name, attributes } = node;
    if (!name || !/^\p{Lu}/u.test(name) || own.has(name)) return;
    const place = placeOf(node, file);
    const form = componentForm(name);
    if (!form) {
      problems.push({
        rule: 'component-known',
        place,
        fact: `\`<${name}>\` is no component of the site.`,
        fix: `Nearest: \`<${nearest(name, Object.keys(components))}>\`. Mend the name, or import the component at the head of the text.`,
      });
      return;
    }
    if (parent?.type === 'paragraph' && hasWords(parent)) {
      problems.push({
        rule: 'component-known',
        place,
        fact: `\`<${name}>\` stands in a line of text, and is no part of one.`,
        fix: 'Give it lines of its own, with an empty line before and after.',
      });
    }
    const given = attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? attribute.name : [],
    );
    const has = form.attributes.map((attribute) => `\`${attribute}\``).join(', ') || 'none';
    const unknown = given.filter((attribute) => !form.attributes.includes(attribute));
    const lacking = (form.needed ?? []).filter((attribute) => !given.includes(attribute));
    for (const [attribute, said] of [
      ...unknown.map((attribute) => [attribute, 'is given, but the component does not have it']),
      ...lacking.map((attribute) => [attribute, 'is needed, and not given']),
    ]) {
      problems.push({
        rule: 'component-known',
        place,
        fact: `The attribute \`${attribute ?? ''}\` of \`<${name}>\` ${said ?? ''}.`,
        fix: `The attributes of \`<${name}>\`: ${has}.`,
      });
    }
  });
  return problems;
}

/** Whether a paragraph has words of its own beside the components in it. */
const hasWords = ({ children }: Paragraph): boolean =>
  children.some(
    (child) =>
      !(child.type === 'mdxJsxTextElement' || (child.type === 'text' && !child.value.trim())),
  );

const nearest = (name: string, names: readonly string[]): string =>
  [...names].sort((a, b) => distance(name, a) - distance(name, b))[0] ?? '';

/** The names an essay imports for itself. */
function importedNames(tree: Root): Set<string> {
  const names = new Set<string>();
  visit(tree, 'mdxjsEsm', (node) => {
    for (const statement of node.data?.estree?.body ?? []) {
      if (statement.type !== 'ImportDeclaration') continue;
      for (const { local } of statement.specifiers) names.add(local.name);
    }
  });
  return names;
}
