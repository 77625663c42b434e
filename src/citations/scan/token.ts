import type { Data, Position } from 'unist';

/** Any node of a Markdown tree, MDX's included, with the fields the scan looks at. */
export interface ProseNode {
  type: string;
  position?: Position;
  data?: Data;
  value?: string;
  url?: string;
  name?: string | null;
  attributes?: unknown[];
  children?: ProseNode[];
}

/** A count of the steps the scan took, so that a test can hold it to linear time. */
export interface Tally {
  steps: number;
}

/** What the scan reads: a character of the prose, or a node it cannot look into. */
export interface Token {
  /** One character (code point); empty for a node. */
  text: string;
  /** Which of the parent's children it belongs to. */
  child: number;
  /** Where in that child's text it stands. */
  from: number;
  to: number;
  /** Where in the source it stands, if the text could be laid against the source. */
  start: number | undefined;
  end: number | undefined;
  /** Meant as itself: escaped, written as a character reference, or inside an expression. */
  literal: boolean;
  /** Part of an address that GFM made a link of. */
  linked: boolean;
  /** The node that the token stands for: emphasis, code, a link … */
  node?: ProseNode;
}

/** Whether the token is this character and may work as markup. */
export const isMark = (token: Token | undefined, char: string): boolean =>
  token?.text === char && !token.literal;

/** Whether the token is a backslash that is still there: in an address, GFM reads no escapes. */
export const isBackslash = (token: Token | undefined): boolean => token?.text === '\\';

/** Whether the token is white space between words, a soft line break included. */
export const isBlank = (token: Token | undefined): boolean =>
  token !== undefined && /^\s$/.test(token.text);
