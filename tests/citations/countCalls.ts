import { Session, type Profiler } from 'node:inspector';

/**
 * How often functions of Ibid are called in a run, by their names, as V8 counts
 * them: whoever calls them, and by whatever import.
 */
export async function countCalls<Name extends string>(
  names: readonly Name[],
  run: () => Promise<unknown>,
): Promise<Record<Name, number>> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await run();
  let scripts: Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    scripts = result.filter(({ url }) => url.includes('/src/'));
  });
  session.disconnect();
  const functions = scripts.flatMap((script) => script.functions);
  const callsOf = (name: Name): number =>
    functions
      .filter(({ functionName }) => functionName === name)
      .reduce((sum, { ranges: [whole] }) => sum + (whole?.count ?? 0), 0);
  return Object.fromEntries(names.map((name) => [name, callsOf(name)])) as Record<Name, number>;
}
