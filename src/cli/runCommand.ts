import { styleText } from 'node:util';
import { annotations } from '../problems/annotations.ts';
import { ProblemsError, reportProblems } from '../problems/report.ts';
import { paintFor } from '../problems/terminal.ts';
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
    if (error instanceof ProblemsError) {
      const { problems, sources } = error;
      if (process.env.GITHUB_ACTIONS) console.log(annotations(problems));
      const told = reportProblems(problems, { sources, paint: paintFor(process.stderr) });
      console.error(`\n${told}\n`);
    } else {
      const told = error instanceof CommandError ? message : (stack ?? String(error));
      console.error(styleText('red', `\n${told}\n`));
    }
    process.exitCode = error instanceof CommandError ? error.exitCode : 1;
  }
}
