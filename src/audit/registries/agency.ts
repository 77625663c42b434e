import { z } from 'zod';

/**
 * What https://doi.org/ra/{doi} answers: a list with one item for each DOI
 * asked for, with the agency that registered it, or a sentence on why there is
 * none: “DOI does not exist” (DOI Handbook, “Which RA?”).
 */
const agencyAnswer = z
  .array(z.object({ RA: z.string().optional(), status: z.string().optional() }))
  .min(1);

export interface Agency {
  /** `JaLC`, `mEDRA`; absent when no agency registered the DOI. */
  name?: string;
}

/** Read an answer of doi.org's; undefined when it is none. */
export function readAgency(answer: unknown): Agency | undefined {
  const [first] = agencyAnswer.safeParse(answer).data ?? [];
  if (first?.RA) return { name: first.RA };
  return first?.status ? {} : undefined;
}
