/** The largest record we have a use for; Crossref's longest, with thousands of references, are about 1 MB. */
const mostBytes = 16 * 1024 * 1024;

/** The text of a response; undefined when it is larger than any record. */
export async function readBody(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
