/**
 * The text with its front matter blanked out, line for line, so that a place
 * in the body is the place in the file.
 */
export function blankFrontMatter(text: string): string {
  const match = /^---\r?\n[\s\S]*?^---[ \t]*$/m.exec(text);
  if (match?.index !== 0) return text;
  return match[0].replaceAll(/[^\n]/g, '') + text.slice(match[0].length);
}
