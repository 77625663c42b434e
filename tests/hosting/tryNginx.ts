/**
 * `npm run try:nginx`: build the site for a folder of a host, serve it by a real
 * nginx with the configuration that the guide gives, and ask it for everything a
 * host can get wrong. Needs nginx; on Debian, `apt-get install nginx`.
 */
import { strict as assert } from 'node:assert';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../src/browser/launchBrowser.ts';
import { runCommand } from '../../src/cli/runCommand.ts';
import { nginxConfig } from '../../src/hosting/nginxConfig.ts';
import { PlainError } from '../../src/problems/plainError.ts';

const help = `npm run try:nginx

Builds the site for a folder of a host, serves it by a real nginx with the
configuration of the guide, and asks it for all that a host can get wrong. Needs
nginx; on Debian, apt-get install nginx. Ends with 1 when something is wrong.`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = join(root, 'tests', '.build', 'nginx');
const base = '/essays-site/';

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A whole configuration around the one of the guide, which writes only below `made`. */
function wholeConfig(port: number): string {
  const types = '/etc/nginx/mime.types';
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(made, 'temp', name)};`,
  );
  return [
    'daemon off;',
    `pid ${join(made, 'nginx.pid')};`,
    // What is asked for and not there is no fault here.
    'error_log stderr crit;',
    'events {}',
    'http {',
    '  access_log off;',
    ...(existsSync(types) ? [`  include ${types};`] : []),
    '  default_type application/octet-stream;',
    ...places,
    nginxConfig({ host: 'localhost', base, root: join(made, 'www'), listen: `127.0.0.1:${port}` }),
    '}',
  ].join('\n');
}

async function startNginx(port: number): Promise<ChildProcess> {
  const config = join(made, 'nginx.conf');
  mkdirSync(join(made, 'temp'), { recursive: true });
  writeFileSync(config, wholeConfig(port));
  const nginx = spawn('nginx', ['-p', made, '-c', config], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const failed = new Promise<never>((_, reject) => {
    nginx.once('error', () => {
      reject(new PlainError('There is no nginx here. On Debian: `apt-get install nginx`.'));
    });
    nginx.once('exit', (code) => reject(new Error(`nginx ended with ${code}.`)));
  });
  const answered = async () => {
    for (;;) {
      const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      );
      if (isUp) return;
      await wait(50);
    }
  };
  await Promise.race([answered(), failed]);
  failed.catch(() => undefined);
  return nginx;
}

const checks: [string, (origin: string) => Promise<void>][] = [
  [
    'pages with the headers of every file, to be asked for anew',
    async (origin) => {
      const { status, headers } = await fetch(`${origin}${base}essays/space-diplomacy/`);
      assert.equal(status, 200);
      assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(headers.get('content-encoding'), 'gzip');
      assert.equal(headers.get('cache-control'), 'no-cache');
      assert.equal(headers.get('content-security-policy'), "frame-ancestors 'none'");
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'same-origin');
      assert.match(headers.get('permissions-policy') ?? '', /camera=\(\)/);
    },
  ],
  [
    'files of references as what they are, with the same headers',
    async (origin) => {
      for (const [ending, type] of [
        ['.bib', 'application/x-bibtex; charset=utf-8'],
        ['.biblatex.bib', 'application/x-bibtex; charset=utf-8'],
        ['.ris', 'application/x-research-info-systems; charset=utf-8'],
        ['.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
      ] as const) {
        const { status, headers } = await fetch(
          `${origin}${base}references/riordan2023/riordan2023${ending}`,
        );
        assert.deepEqual([status, headers.get('content-type')], [200, type], ending);
        assert.equal(headers.get('x-content-type-options'), 'nosniff', ending);
      }
      const feed = await fetch(`${origin}${base}feed.atom`);
      assert.equal(feed.headers.get('content-type'), 'application/atom+xml; charset=utf-8');
      const linkset = await fetch(`${origin}${base}essays/space-diplomacy/linkset.json`);
      assert.match(linkset.headers.get('content-type') ?? '', /^application\/linkset\+json/);
    },
  ],
  [
    'scripts, styles, fonts and the index of the search to be kept for good',
    async (origin) => {
      const named = ['_astro/*', 'pagefind/{filter,fragment,index}/*', 'pagefind/*.pf_meta'];
      const files = globSync(named, { cwd: join(made, 'www', base) });
      assert.ok(files.length > 5);
      for (const file of files) {
        const { headers } = await fetch(`${origin}${base}${file}`);
        assert.match(headers.get('cache-control') ?? '', /immutable/, file);
        if (file.endsWith('.js')) assert.match(headers.get('content-type') ?? '', /javascript/);
      }
    },
  ],
  [
    'a folder’s address with its slash, on the host it was asked on',
    async (origin) => {
      const { status, headers } = await fetch(`${origin}${base}references?q=1`, {
        redirect: 'manual',
      });
      assert.deepEqual([status, headers.get('location')], [301, `${base}references/?q=1`]);
    },
  ],
  [
    'the page for what is not there, with its headers; and not what is for other hosts',
    async (origin) => {
      for (const path of ['nothing/', '_headers', '_redirects']) {
        const response = await fetch(origin + base + path);
        assert.equal(response.status, 404, path);
        assert.match(await response.text(), /Page not found/, path);
        assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path);
      }
    },
  ],
  [
    'what a reader needs who searches in a browser, without a word in the console',
    async (origin) => {
      const browser = await launchBrowser();
      try {
        const page = await browser.newPage();
        const said: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', (error) => said.push(String(error)));
        await page.goto(`${origin}${base}essays/space-diplomacy/`);
        await page.click('header a[href$="/search/"]');
        await page.fill('dialog [name="q"]', 'Machon');
        await page.locator('dialog .hit a').first().click();
        await page.waitForURL('**/references/riordan2023/');
        assert.deepEqual(said, []);
      } finally {
        await browser.close();
      }
    },
  ],
];

await runCommand(async () => {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  rmSync(made, { recursive: true, force: true });
  const build = ['--disable-warning=DEP0040', 'src/cli/build.ts', '--out', join(made, 'www', base)];
  execFileSync(process.execPath, build, {
    cwd: root,
    env: { ...process.env, SITE_URL: 'https://host.example', BASE_PATH: base },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const port = await freePort();
  const nginx = await startNginx(port);
  try {
    for (const [name, check] of checks) {
      try {
        await check(`http://127.0.0.1:${port}`);
        console.log(`✓ nginx sends ${name}`);
      } catch (error) {
        console.error(`✗ nginx sends ${name}\n${String(error)}`);
        process.exitCode = 1;
      }
    }
  } finally {
    nginx.kill();
    rmSync(made, { recursive: true, force: true });
  }
});
