/** What CSL's inline markup can say (CSL 1.0.2, "Rich Text Fields"). */
export type Mark = 'italic' | 'bold' | 'superscript' | 'subscript' | 'smallCaps' | 'nocase';

/** Text, or marked text with more of either in it. */
export type RichText = string | { mark: Mark; content: RichText[] };

const opening = new Map<string, Mark>([
  ['<i>', 'italic'],
  ['<b>', 'bold'],
  ['<sup>', 'superscript'],
  ['<sub>', 'subscript'],
  ['<sc>', 'smallCaps'],
  ['<span class="nocase">', 'nocase'],
  ['<span style="font-variant:small-caps;">', 'smallCaps'],
  ['<span style="font-variant: small-caps;">', 'smallCaps'],
]);

const tag = /(<\/?[a-z]+(?: [a-z]+="[^"<>]*")?>)/;

interface Frame {
  /** The tag that opened it; what closes it is `</` and its name. */
  tag: string;
  mark?: Mark;
  content: RichText[];
}

/**
 * Read CSL's inline markup.
 *
 * Any other tag, and one that is not closed, is what the author wrote: titles
 * of works on HTML hold `<script>`.
 */
export function readRichText(text: string): RichText[] {
  const outer: Frame[] = [];
  let frame: Frame = { tag: '', content: [] };
  for (const piece of text.split(tag)) {
    const mark = opening.get(piece);
    if (mark) {
      outer.push(frame);
      frame = { tag: piece, mark, content: [] };
    } else if (frame.mark && piece === `</${nameOf(frame.tag)}>`) {
      const closed = { mark: frame.mark, content: frame.content };
      frame = outer.pop() ?? frame;
      frame.content.push(closed);
    } else if (piece !== '') frame.content.push(piece);
  }
  for (let parent = outer.pop(); parent; parent = outer.pop()) {
    parent.content.push(frame.tag, ...frame.content);
    frame = parent;
  }
  return frame.content;
}

const nameOf = (opened: string): string => /^<([a-z]+)/.exec(opened)?.[1] ?? '';

/** Raised or lowered signs that are characters of their own, by what they stand for. */
const shifted = (plain: string, signs: string): ReadonlyMap<string, string> =>
  new Map(Array.from(plain, (sign, at) => [sign, signs.charAt(at)]));
const raised = shifted('0123456789+-=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ');
const lowered = shifted('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');

/** The text without its marks, for formats that have none; `CO₂` and `x²` stay what they are. */
export function plainText(nodes: readonly RichText[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const inner = plainText(node.content);
      const signs =
        node.mark === 'superscript' ? raised : node.mark === 'subscript' ? lowered : undefined;
      const written = Array.from(inner, (sign) => signs?.get(sign));
      return signs && !written.includes(undefined) ? written.join('') : inner;
    })
    .join('');
}
