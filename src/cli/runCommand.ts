import { styleText } from 'node:util';
import { ProblemsError } from '../problems/report.ts';
import { CommandError } from './commandError.ts';

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
    const { message, stack } = error as Error;
    const isTold = error instanceof ProblemsError || error instanceof CommandError;
    console.error(styleText('red', `\n${isTold ? message : (stack ?? String(error))}\n`));
    process.exitCode = error instanceof CommandError ? error.exitCode : 1;
  }
}
