/** What pandoc writes for the whole library. */
export const wholeLibrary = '*';

/**
 * The keys a `nocite` field names, bare, or `*` for the whole library.
 *
 * Pandoc's own form is a text of citations (`@doe2018, @roe2019`); a list is
 * what YAML has for several of anything. Both mean the same.
 */
export function nociteKeys(value: unknown): unknown {
  const listed: unknown =
    typeof value === 'string' ? value.split(/[\s,;]+/).filter(Boolean) : value;
  if (!Array.isArray(listed)) return listed;
  return listed.map((key: unknown) =>
    typeof key === 'string' ? key.replace(/^@/, '').replace(/^\{(.*)\}$/, '$1') : key,
  );
}
