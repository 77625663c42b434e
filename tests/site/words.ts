/**
 * The words of a text, with what an edition may set differently made equal:
 * quotes, dashes, ellipses, and spaces of any kind.
 */
export function words(text: string): string[] {
  return text
    .normalize('NFC')
    .replaceAll(/[“”„«»"]/g, '"')
    .replaceAll(/[‘’ʼ']/g, "'")
    .replaceAll(/[–—‒−]/g, '-')
    .replaceAll('…', '...')
    .split(/\s+/)
    .filter(Boolean);
}

/** Where two texts part: the word's number and what stands there in each; undefined if they are equal. */
export function firstDifference(actual: string[], expected: string[]): string | undefined {
  const length = Math.max(actual.length, expected.length);
  for (let index = 0; index < length; index += 1) {
    if (actual[index] === expected[index]) continue;
    const before = expected.slice(Math.max(0, index - 5), index).join(' ');
    return `word ${index + 1}, after “${before}”: “${actual[index] ?? 'nothing'}” instead of “${expected[index] ?? 'nothing'}”`;
  }
  return undefined;
}
