/** What is read of a TeX value. */
export interface TexRead {
  /** Text, with CSL's inline markup where markup was asked for. Nothing is escaped: see `readBibliography`. */
  text: string;
  /** What could not be understood, as typed. What it stood around is kept. */
  unknown: string[];
  /** Commands that nobody knows around one argument, as typed; the words of it are kept. */
  unmarked: string[];
  /** What keeps its capitals whatever a style does: all in braces (btxdoc §2.2), and mathematics. In order. */
  kept: Span[];
}

/** A part of a text, by the offsets of its first character and of the one behind its last. */
export type Span = readonly [from: number, to: number];

/** A group or an argument that is being read. */
export interface Frame {
  text: string;
  /** What closing tags the end of the group writes. */
  close: string;
  /** Raised or lowered text, where there is no markup to say it. */
  shift?: '^' | '_';
  discard?: boolean;
  /** The unknown command whose argument this is. */
  unmarkedBy?: string;
  /** A further argument of such a command. */
  isFurther?: boolean;
  /** Where a brace stands that protects the case of what it holds (btxdoc §2.2), in a title. */
  protectedFrom?: number | undefined;
  /** Ends after one character or command: an argument without braces. */
  single?: boolean;
  /** Holds the letter of an accent, whose braces say nothing of its case. */
  isAccented?: boolean;
}
