/** An address that begins with `www.` and a domain, without blanks. */
const schemeless = /^www\.[\w-]+(?:\.[\w-]+)*(?:[/?#:]\S*)?$/i;

/**
 * The address of a work, `www.example.org/x` with the scheme that it is read
 * with wherever Markdown is (GFM specification, "Autolinks (extension)").
 */
export const withScheme = (address: string): string =>
  schemeless.test(address) ? `http://${address}` : address;
