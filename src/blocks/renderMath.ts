import temml from 'temml';

/** How a formula is set. */
interface MathOptions {
  /** On a line of its own. */
  display: boolean;
}

/**
 * A formula, written in TeX, as MathML, which browsers set and read aloud
 * themselves: no script, no font and no style sheet goes with it.
 *
 * @throws A message of what is wrong, when the TeX cannot be read.
 */
export function renderMath(tex: string, { display }: MathOptions): string {
  try {
    return temml.renderToString(tex, { displayMode: display, throwOnError: true, strict: true });
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
}

/** The first line of a message, without the place counted in the formula and the formula repeated. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/ at (?:position \d+|end of input):[\s\S]*$/, '')
    .trim();
