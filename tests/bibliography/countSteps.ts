import { Session, type Profiler } from 'node:inspector';

/**
 * How many steps the reading of bibliographies takes in a run: the blocks of
 * its code that V8 counts as run, loops each time around, and the characters
 * that its patterns pass over.
 *
 * Steps and no seconds: a busy machine counts the same. Not counted is how
 * often a pattern goes back within one match, which V8 tells nobody.
 */
export function countSteps(run: () => void): number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const passed = countPassed(run);
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error;
    blocks = blocksRun(coverage);
  });
  session.disconnect();
  return blocks + passed;
}

/** The characters that patterns pass over in a run: up to the end of a match, or of the text where there is none. */
function countPassed(run: () => void): number {
  // Patterns look their method up here, whether called by `test`, `replace` or `split`.
  const prototype: { exec: (this: RegExp, text: string) => RegExpExecArray | null } =
    RegExp.prototype;
  const { exec } = prototype;
  let passed = 0;
  prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match ? match.index + match[0].length : this.sticky ? from : text.length;
    passed += 1 + Math.max(0, end - from);
    return match;
  };
  try {
    run();
  } finally {
    prototype.exec = exec;
  }
  return passed;
}

const blocksRun = ({ result }: Profiler.TakePreciseCoverageReturnType): number =>
  result
    .filter(({ url }) => url.includes('/src/bibliography/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
