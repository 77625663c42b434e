import { spawn } from 'node:child_process';

/** A development server that runs. */
export interface DevServer {
  origin: string;
  stop: () => void;
}

/** Start `npm run dev` in a copy of the project, and wait until it serves. */
export function startDev(cwd: string): Promise<DevServer> {
  const server = spawn(process.execPath, ['--disable-warning=DEP0040', 'src/cli/dev.ts'], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const stop = () => void server.kill();
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer) => {
      said += text.toString();
      const origin = /https?:\/\/localhost:\d+/.exec(said)?.[0];
      if (origin && said.includes('watching for file changes')) resolve({ origin, stop });
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('error', reject);
    server.on('exit', () => {
      reject(new Error(`The development server ended:\n${said.slice(-4000)}`));
    });
  });
}
