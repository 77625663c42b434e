import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { DocumentRecord } from '../citations/citedDocument.ts';
import { renderMath } from './renderMath.ts';

/**
 * Set the formulas of an essay.
 *
 * What MathML needs in style is told to the page by class, since a strict
 * Content-Security-Policy allows no `style` attribute. Runs after the notes are
 * set, so that the copy of a note in a sheet has its formulas too.
 */
export function rehypeMath() {
  return (tree: Root, file: VFile): void => {
    const styles: string[] = [];
    const formulas: Root[] = [];
    visit(tree, 'element', (node, index, parent) => {
      const code = formulaIn(node);
      if (!code || !parent || index === undefined) return undefined;
      const math = mathml(toText(code, { whitespace: 'pre' }), node !== code);
      moveStyles(math, styles);
      formulas.push(math);
      parent.children.splice(index, 1, ...math.children.filter(({ type }) => type !== 'doctype'));
      return SKIP;
    });
    const record = file.data.astro?.frontmatter?.record as DocumentRecord | undefined;
    if (!record || formulas.length === 0) return;
    record.elements.push('math');
    record.mathStyles = styles;
  };
}

/** The code of a formula, as remark-math writes it: in `pre` where it stands on a line of its own. */
function formulaIn(node: Element): Element | undefined {
  const code = node.tagName === 'pre' ? node.children[0] : node;
  if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const { className } = code.properties;
  const isFormula = ['math-inline', 'math-display'].some(
    (name) => Array.isArray(className) && className.includes(name),
  );
  return isFormula ? code : undefined;
}

/** MathML of a formula; as it was written, where it cannot be read: `checkMath` has told of it. */
function mathml(tex: string, display: boolean): Root {
  try {
    return fromHtml(renderMath(tex, { display }), { fragment: true });
  } catch {
    return { type: 'root', children: [{ type: 'text', value: tex }] };
  }
}

function moveStyles(math: Root, styles: string[]): void {
  visit(math, 'element', ({ properties }) => {
    const { style, className } = properties;
    if (typeof style !== 'string') return;
    delete properties.style;
    if (!styles.includes(style)) styles.push(style);
    const given = Array.isArray(className) ? className : [];
    properties.className = [...given, mathClass(styles.indexOf(style))];
  });
}

/** Class of what has the style with this index in the document's record. */
export const mathClass = (index: number): string => `m${index}`;
