import type { SerializedError } from 'vitest';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

/** What a run amounts to. */
export interface Outcome {
  passed: number;
  failed: number;
}

/** The parts of vitest's report that are counted. */
export type CountedModule = Pick<TestModule, 'errors'> & {
  children: {
    allTests(): Iterable<Pick<TestCase, 'result'>>;
    allSuites(): Iterable<Pick<TestSuite, 'errors'>>;
  };
};

/**
 * Count a finished run.
 *
 * A file that could not be loaded, a set-up that threw and an error outside any
 * test fail no test in vitest's own count; each counts as one failure here, for
 * a run in which they happened has not passed.
 */
export function countOutcome(
  modules: readonly CountedModule[],
  unhandled: readonly SerializedError[],
): Outcome {
  const outcome = { passed: 0, failed: unhandled.length };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') outcome.passed += 1;
      if (state === 'failed') outcome.failed += 1;
    }
    for (const group of [module, ...module.children.allSuites()]) {
      if (group.errors().length > 0) outcome.failed += 1;
    }
  }
  return outcome;
}

/**
 * Hold the count against how the process ends.
 *
 * Whatever else made vitest exit with an error (a global set-up, a reporter, a
 * time-out at the end) is a failure too, and so is a run in which nothing ran.
 */
export function reconcile({ passed, failed }: Outcome, exitCode: number): Outcome {
  const somethingFailed = exitCode !== 0 || passed + failed === 0;
  return { passed, failed: somethingFailed ? Math.max(failed, 1) : failed };
}

/**
 * Ends the output with the line `N passed, N failed`.
 *
 * Written as the process exits, since vitest goes on printing after its
 * reporters have heard the last of a run.
 */
export class ClosingLine implements Reporter {
  private outcome: Outcome = { passed: 0, failed: 0 };

  onInit(): void {
    process.once('exit', (exitCode) => {
      const { passed, failed } = reconcile(this.outcome, exitCode);
      if (failed > 0 && exitCode === 0) process.exitCode = 1;
      process.stdout.write(`${passed} passed, ${failed} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    this.outcome = countOutcome(modules, unhandled);
  }
}
