/** Where the text of a licence stands, by its SPDX identifier. */
export const licenceAddress = (identifier: string): string =>
  `https://spdx.org/licenses/${identifier}`;
