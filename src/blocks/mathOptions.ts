import type { Options } from 'remark-math';

/**
 * Formulas stand between two dollar signs each, in a line as on lines of their
 * own: a text that names two prices would else become a formula between them.
 */
export const mathOptions: Options = { singleDollarTextMath: false };
