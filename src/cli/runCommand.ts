import { styleText } from 'node:util';
import { ProblemsError } from '../problems/report.ts';

/**
 * Run a command and end with the exit code it earned.
 *
 * What an author did wrong is told in the report's own words; anything else is
 * a fault of ours and keeps its stack.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const told = error instanceof ProblemsError ? error.message : ((error as Error).stack ?? error);
    console.error(styleText('red', `\n${String(told)}\n`));
    process.exitCode = 1;
  }
}
