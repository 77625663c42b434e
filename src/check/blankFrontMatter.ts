/**
 * The text with its front matter blanked out, letter for letter, so that a place
 * in the body is the place in the file; the same as Astro gives to the pipeline
 * (`parseFrontmatter`, "empty-with-spaces").
 */
export function blankFrontMatter(text: string): string {
  const match = /^---\r?\n[\s\S]*?^---[ \t]*$/m.exec(text);
  if (match?.index !== 0) return text;
  return match[0].replaceAll(/[^\r\n]/g, ' ') + text.slice(match[0].length);
}
