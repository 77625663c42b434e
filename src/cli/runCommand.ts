import { styleText } from 'node:util';
import { PlainError } from '../problems/plainError.ts';
import { ProblemsError } from '../problems/report.ts';
import { CommandError } from './commandError.ts';

/**
 * Run a command and end with the exit code it earned.
 *
 * What an author did wrong is told in the report's own words, and so is what the
 * machine lacks; anything else is a fault of ours and keeps its stack. A command
 * that was called wrongly ends with 2, one that failed with 1.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const { message, stack, code } = error as NodeJS.ErrnoException;
    const wronglyCalled = code?.startsWith('ERR_PARSE_ARGS') === true;
    const isPlain = wronglyCalled || error instanceof ProblemsError || error instanceof PlainError;
    console.error(styleText('red', `\n${isPlain ? message : (stack ?? String(error))}\n`));
    process.exitCode = error instanceof CommandError ? error.exitCode : wronglyCalled ? 2 : 1;
  }
}
