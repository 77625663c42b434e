/**
 * A title with a capital where a colon or a dash ends what is before it, as APA
 * has its subtitles (7th edition, 6.17). A word with capitals of its own stays: `iPhone`.
 */
export const capitalBehindColon = (title: string): string =>
  title.replaceAll(
    /((?::|\s–)\s+|—\s*)([“‘"'([]*)(\p{Ll})(?![\p{L}\d]*[\p{Lu}\d])/gu,
    (_, end: string, opening: string, letter: string) => end + opening + letter.toUpperCase(),
  );
