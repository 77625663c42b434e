import type { Element, ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { doiAddress, referenceId, workAddress } from '../../bibliography/addresses.ts';
import { robustLink } from '../../bibliography/archivedCopy.ts';
import { nameWork } from '../../bibliography/nameWork.ts';
import type { Work } from '../../bibliography/work.ts';
import { labelsIn } from '../../language/labels.ts';
import { wordsOf } from './hast.ts';

/** Whose variables are linked, and how. */
export interface LinkOptions {
  workOf: (id: string) => Work;
  language: string;
  /**
   * Where titles lead: in notes to the list of references; in lists, of a style
   * that prints neither DOI nor address, to the work.
   */
  titles: 'entry' | 'work';
  /** Whether a link to a work is called by the work's name; in lists it is. */
  named: boolean;
}

/**
 * Make links of the variables the formatter marked: DOI and address lead to
 * the work, and the title to its entry in the reference list, or from there to
 * a work that nothing else in the entry leads to.
 *
 * The formatter's marks give way, whether they become links or not.
 */
export function linkVariables(tree: Nodes, { workOf, language, titles, named }: LinkOptions): void {
  const leads = titles === 'work' && hasAddress(tree);
  visit(tree, 'element', (node, index, parent) => {
    const { dataWork: id, dataVariable: variable } = node.properties;
    if (typeof id !== 'string' || !parent || index === undefined) return undefined;
    const work = workOf(id);
    const link = addresses.has(variable)
      ? linkToWork(node, work, named ? language : undefined)
      : titles === 'entry'
        ? linkToEntry(node, work)
        : !leads && linkFromTitle(node, work);
    parent.children.splice(index, 1, ...(link ? [link] : node.children));
    return [SKIP, index];
  });
}

const addresses: ReadonlySet<unknown> = new Set(['DOI', 'URL']);

function hasAddress(tree: Nodes): boolean {
  let found = false;
  visit(tree, 'element', ({ properties }) => {
    found ||= addresses.has(properties.dataVariable);
    return found ? EXIT : undefined;
  });
  return found;
}

function linkFromTitle(node: Element, { csl }: Work): Element | undefined {
  const href = workAddress(csl);
  return href ? h('a', { href, ...robustLink(csl) }, node.children) : undefined;
}

function linkToEntry(node: Element, { key }: Work): Element {
  return h('a', { role: 'doc-biblioref', href: `#${referenceId(key)}` }, node.children);
}

/**
 * A link whose text is its address. In a list, which listeners hear link by
 * link, its name says whose it is; a note has just said so.
 */
function linkToWork(node: Element, { csl }: Work, language?: string): Element | undefined {
  const href = workAddress(csl);
  if (!href) return undefined;
  const text = wordsOf(node).trim();
  const shown = breakable(text);
  if (language === undefined) return h('a', { href, ...robustLink(csl) }, shown);
  const labels = labelsIn(language);
  const name = nameWork(csl, language);
  const isDoi = csl.DOI !== undefined && href === doiAddress(csl.DOI);
  return h(
    'a',
    {
      href,
      ...robustLink(csl),
      ariaLabel: `${isDoi ? labels.doiOf(name) : labels.addressOf(name)}: ${text}`,
    },
    shown,
  );
}

/** An address that a narrow line breaks before the DOI and not amid its figures. */
function breakable(address: string): ElementContent[] {
  const [, before = '', doi = address] = /^(https:\/\/doi\.org\/)(.*)$/.exec(address) ?? [];
  const text = (value: string) => ({ type: 'text', value }) as const;
  return before ? [text(before), h('wbr'), text(doi)] : [text(address)];
}
