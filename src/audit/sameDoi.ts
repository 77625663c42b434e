/** Whether two DOIs are one: their letters' case says nothing (DOI Handbook, “Case sensitivity”). */
export const sameDoi = (a: string | undefined, b: string): boolean =>
  a?.toLowerCase() === b.toLowerCase();
