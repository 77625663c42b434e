/**
 * `npm run try:firefox`: the essay, and one of many notes, in a real Firefox.
 *
 * Apart from the tests, which have one engine, so that nobody needs two browsers
 * to run them. On Debian, `apt-get install firefox-esr`.
 */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { placesOnPath } from '../../src/browser/browserPlaces.ts';
import { thisMachine } from '../../src/browser/machine.ts';
import { runCommand } from '../../src/cli/runCommand.ts';
import { PlainError } from '../../src/problems/plainError.ts';
import { copyProject } from '../site/copyProject.ts';
import { coveredByNotes, notesBelowMarks } from '../site/marginNotes.ts';
import { serveFolder } from '../site/serve.ts';

const help = `npm run try:firefox

Builds the site, and the one of many notes that the tests have, and reads both in a
real Firefox. Ends with 1 when something is wrong. Needs Firefox; on Debian,
apt-get install firefox-esr.`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = join(root, 'tests', '.build', 'firefox');
const essay = '/essays/space-diplomacy/';
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

/** Where the two sites are served. */
interface Sites {
  own: string;
  press: string;
}

/** Open a page that is there: on one that is not, nothing could be found wrong. */
async function open(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  assert.ok(response?.ok(), `${address} answers ${response?.status() ?? 'nothing'}`);
}

const checks: [string, (page: Page, sites: Sites) => Promise<void>][] = [
  [
    'sets every note level with its mark, or below the one before',
    async (page, { own }) => {
      await open(page, own + essay);
      const gaps = await page.evaluate(notesBelowMarks);
      assert.equal(gaps.length, 12);
      assert.ok(gaps.every((gap) => gap > -3));
      assert.ok(gaps.filter((gap) => gap <= 3).length > 6, String(gaps));
    },
  ],
  [
    'lets no note cover another, the text, or what stands below, however many they are',
    async (page, { press }) => {
      await open(page, `${press}/essays/stress/`);
      assert.ok((await page.evaluate(notesBelowMarks)).length > 12);
      for (const width of [1000, 1280, 1440, 1920]) {
        await page.setViewport({ width, height: 900 });
        assert.deepEqual(await page.evaluate(coveredByNotes), [], `${width} px`);
      }
    },
  ],
  [
    'marks the note whose mark is clicked, and leaves the page where it is',
    async (page, { own }) => {
      await open(page, own + essay);
      await page.evaluate(() => {
        document.querySelector('#r3')?.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      const state = () =>
        page.$eval('#f3', (note) => [scrollY, getComputedStyle(note).backgroundColor]);
      const [before, plain] = await state();
      await page.click('#r3 a');
      const [after, marked] = await state();
      assert.equal(after, before);
      assert.notEqual(marked, plain);
    },
  ],
  [
    'brings a note into view by its address',
    async (page, { own }) => {
      await open(page, `${own}${essay}#n11`);
      await page.waitForFunction(() => {
        const { top = -1, bottom = Infinity } =
          document.querySelector('#f11')?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      });
    },
  ],
  [
    'opens a note at the foot of a phone’s screen, and closes it by Escape',
    async (page, { own }) => {
      await page.setViewport(phone);
      await open(page, own + essay);
      const isOpen = () =>
        page.evaluate(() => document.querySelector('#p7')?.matches(':popover-open'));
      await page.click('#r7 button');
      assert.equal(await isOpen(), true);
      await page.waitForFunction(
        () =>
          Math.round(document.querySelector('#p7')?.getBoundingClientRect().bottom ?? 0) ===
          innerHeight,
      );
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(), false);
      assert.ok(await page.evaluate(() => document.activeElement?.matches('#r7 button')));
    },
  ],
  [
    'shows the bar at the top only where it can move it',
    async (page, { own }) => {
      await open(page, own + essay);
      const isShown = await page.$eval(
        '.progress',
        (bar) => getComputedStyle(bar).display !== 'none',
      );
      const canMove = await page.evaluate(() => CSS.supports('animation-timeline', 'scroll()'));
      assert.equal(isShown, canMove);
    },
  ],
  [
    'scrolls no page sideways',
    async (page, { own, press }) => {
      for (const address of [
        own + essay,
        `${own}/`,
        `${own}/references/`,
        `${press}/essays/stress/`,
      ])
        for (const width of [320, 390, 1000, 1440]) {
          await page.setViewport({ width, height: 800 });
          await open(page, address);
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(beyond, 0, `${address} at ${width} px`);
        }
    },
  ],
];

function findFirefox(): string {
  const places = ['firefox', 'firefox-esr'].flatMap((name) => placesOnPath(name, thisMachine));
  const found = places.find((place) => thisMachine.isProgram(place));
  if (found) return found;
  throw new PlainError('There is no Firefox here. On Debian: `apt-get install firefox-esr`.');
}

/** The site, and the one of the tests' essays, built and served. */
async function serveSites() {
  const build = (cwd: string, out: string) => {
    execFileSync(
      process.execPath,
      ['--disable-warning=DEP0040', 'src/cli/build.ts', '--out', out],
      {
        cwd,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    return serveFolder(out);
  };
  const press = join(made, 'project');
  copyProject(root, press, join(root, 'tests', 'fixtures', 'site', 'content'));
  return {
    own: await build(root, join(made, 'own')),
    press: await build(press, join(made, 'press')),
  };
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const executablePath = findFirefox();
  const { own, press } = await serveSites();
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  console.log(await browser.version());
  try {
    for (const [name, check] of checks) {
      const page = await browser.newPage();
      await page.setViewport(desk);
      try {
        await check(page, { own: own.origin, press: press.origin });
        console.log(`✓ Firefox ${name}`);
      } catch (error) {
        console.error(`✗ Firefox ${name}\n${String(error)}`);
        process.exitCode = 1;
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await own.close();
    await press.close();
  }
});
