import { styleText } from 'node:util';
import { annotations } from '../problems/annotations.ts';
import { PlainError } from '../problems/plainError.ts';
import type { Problem } from '../problems/problem.ts';
import { ProblemsError, reportProblems } from '../problems/report.ts';
import { paintFor } from '../problems/terminal.ts';
import { CommandError } from './commandError.ts';

/**
 * Run a command and end with the exit code it earned.
 *
 * What an author did wrong is told in the report's own words, and so is what the
 * machine lacks; anything else is a fault of ours and keeps its stack. A command
 * that was called wrongly ends with 2, one that failed with 1.
 */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const { message, stack, code } = error as NodeJS.ErrnoException;
    const wronglyCalled = code?.startsWith('ERR_PARSE_ARGS') === true;
    if (error instanceof ProblemsError) {
      const { problems, sources } = error;
      if (process.env.GITHUB_ACTIONS) console.log(annotations(problems));
      const told = reportProblems(problems, { sources, paint: paintFor(process.stderr) });
      console.error(`\n${told}\n\n${guideTo(problems)}\n`);
    } else {
      const isPlain = wronglyCalled || error instanceof PlainError;
      const told = wronglyCalled ? usageError(message) : isPlain ? message : stack;
      console.error(styleText('red', `\n${told ?? String(error)}\n`));
    }
    process.exitCode = error instanceof CommandError ? error.exitCode : wronglyCalled ? 2 : 1;
  }
}

/** What Node says of an option, without its advice on options that look like files. */
const usageError = (message: string): string =>
  `${message.split('. ', 1)[0]?.replace(/\.$/, '')}. See \`--help\`.`;

/** Where the first rule that was broken is explained, and with it all others. */
const guideTo = ([first]: readonly Problem[]): string =>
  first ? `The guide explains each rule: /guide/rules/#${first.rule} (npm run dev)` : '';
