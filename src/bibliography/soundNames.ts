import type { CslItem, CslName } from '../schema/work.ts';
import { nameVariables } from './variables.ts';

/** Whether anything of a text is seen, once the markup that CSL-JSON has is not. */
const isSeen = (text = ''): boolean =>
  /[^\s\p{Cc}\p{Cf}]/u.test(text.replaceAll(/<\/?(?:i|b|sup|sub|span)\b[^<>]*>/g, ''));

/**
 * A work's people, without what nobody would see.
 *
 * A name of white space or of empty markup is a mistake in any file, and more
 * than that for citeproc-js 2.4.63: it throws on the one, and looks for ever for
 * what tells two of the other apart.
 *
 * @returns All that the work says of people, and the variables that had somebody without a name.
 */
export function soundNames(csl: CslItem): {
  names: Partial<CslItem>;
  nameless: readonly (keyof CslItem)[];
} {
  const names: Partial<CslItem> = {};
  const nameless: (keyof CslItem)[] = [];
  for (const variable of nameVariables) {
    const typed = csl[variable];
    if (!typed) continue;
    const sound = typed.map(withoutBlanks);
    const kept = sound.filter(isNamed);
    if (kept.length < typed.length) nameless.push(variable);
    names[variable] = kept.length > 0 ? kept : undefined;
  }
  return { names, nameless };
}

const withoutBlanks = (name: CslName): CslName =>
  Object.fromEntries(Object.entries(name).filter(([, text]) => isSeen(text)));

const isNamed = ({ family, given, literal }: CslName): boolean =>
  (family ?? given ?? literal) !== undefined;
