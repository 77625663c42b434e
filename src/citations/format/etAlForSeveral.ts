import type { NameOutput } from './namesCutShort.ts';

/**
 * Have the last name printed where names were added to tell works apart and
 * “et al.” would stand for that one alone: it is plural (APA, 7th edition, 8.18),
 * and citeproc-js adds only the names it needs.
 *
 * A list that the style itself cuts to its length stays as the style has it; and
 * while citeproc-js tries how many names it needs, it is to see what it tries.
 */
export const etAlForSeveral = (constrainNames: (this: NameOutput) => void) =>
  function (this: NameOutput) {
    const whole = { ...this.freeters };
    constrainNames.call(this);
    if (this.state.tmp.suppress_decorations || this.etal_use_last) return;
    for (const variable of this.variables) {
      const all = whole[variable] ?? [];
      const shown = this.freeters[variable]?.length ?? 0;
      if (shown > this.etal_use_first && shown === all.length - 1) this.freeters[variable] = all;
    }
  };
