/** What ends a command and is no fault of ours: its message says all there is to say. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly exitCode: number;

  /** @param exitCode 2 for a command that was called wrongly, as is usual. */
  constructor(message: string, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
