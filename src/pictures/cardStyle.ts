import type { Step } from './fitText.ts';

/** The light theme of `tokens.css`, for a picture cannot follow its reader's. */
export const colours = {
  paper: '#fffdf9',
  ink: '#1e1b17',
  soft: '#544d44',
  accent: '#8f2611',
  line: '#857b6d',
} as const;

/** Between the edge of the card and anything on it. */
export const edge = 84;

/** The steps of each part, largest first. The last are still read on a card a third as wide. */
export const steps = {
  name: [{ size: 40, lines: 1 }],
  title: [
    { size: 128, lines: 1 },
    { size: 104, lines: 2 },
    { size: 92, lines: 3 },
    { size: 80, lines: 3 },
    { size: 68, lines: 4 },
    { size: 60, lines: 4 },
    { size: 52, lines: 4 },
  ],
  subtitle: [
    { size: 40, lines: 1 },
    { size: 36, lines: 2 },
  ],
  by: [
    { size: 34, lines: 1 },
    { size: 29, lines: 1 },
  ],
} as const satisfies Record<string, readonly Step[]>;
