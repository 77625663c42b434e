/** How large every picture is: what Open Graph's readers show whole, at twice the usual size. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a picture says. */
export interface Card {
  title: string;
  subtitle?: string | undefined;
  /** Who wrote it, and for a work when. */
  by?: string | undefined;
  /** BCP 47 tag of the language of the text, whose forms of letters are used. */
  language: string;
}
