/**
 * The mark that publishers set before the title of an article that is no longer
 * to be relied on: `RETRACTED: …`, `Retracted Article: …`, `[WITHDRAWN] …`.
 *
 * A single word in lower case is no such mark, but the beginning of a title.
 */
export const retractedTitle =
  /^\W*(?:(RETRACTED|WITHDRAWN)(?: (?:ARTICLE|PAPER|CHAPTER))?|(Retracted|Withdrawn) (?:[Aa]rticle|[Pp]aper|[Cc]hapter))\W*[:\]]\s*/;
