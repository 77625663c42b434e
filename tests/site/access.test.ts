import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from './builtPages.ts';
import { desk, phone, readers } from './visit.ts';

const dist = inject('dist');
const press = inject('press');
const visit = readers(dist);
const visitPress = readers(press);
const essay = '/essays/space-diplomacy/';

/** What axe finds against WCAG 2.2 A to AAA and its own best practice, as `rule: element`. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(async () =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: [
        'wcag2a',
        'wcag2aa',
        'wcag2aaa',
        'wcag21a',
        'wcag21aa',
        'wcag22aa',
        'best-practice',
      ],
      // Off by default, because AAA is rarely asked for.
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const settings = [phone, desk].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
);

describe.each(settings)('at $viewport.width px, $colorScheme', (setting) => {
  it.each([...builtPages(dist).keys()])('axe finds nothing on %s', async (path) => {
    await visit(path, setting, async ({ page }) => {
      expect(await violations(page)).toEqual([]);
    });
  });

  it.each(
    [...builtPages(press).keys()].filter((path) =>
      /^\/(?:$|essays|authors|keywords|series|search\/ja)/.test(path),
    ),
  )('axe finds nothing on another press’s %s', async (path) => {
    await visitPress(path, setting, async ({ page }) => {
      expect(await violations(page)).toEqual([]);
    });
  });
});

it.each(['light', 'dark'] as const)(
  'axe finds nothing with a sheet open, %s',
  async (colorScheme) => {
    await visit(
      essay,
      { viewport: phone, colorScheme, reducedMotion: 'reduce' },
      async ({ page }) => {
        await page.locator('#r7 button').click();
        expect(await violations(page)).toEqual([]);
      },
    );
  },
);

describe('a sheet', () => {
  const setting = { viewport: phone, reducedMotion: 'reduce' } as const;

  it('takes the focus to its title, and gives it back when it is closed', async () => {
    await visit(essay, setting, async ({ page }) => {
      for (const close of [
        () => page.keyboard.press('Escape'),
        () => page.locator('#p3 > button').click(),
      ]) {
        await page.locator('#r3 button').click();
        expect(await focused(page)).toBe('Note 3');
        await close();
        expect(await page.locator('#p3').isVisible()).toBe(false);
        expect(await page.evaluate(() => document.activeElement?.closest('.nb')?.id)).toBe('r3');
      }
    });
  });

  it('closes when the page beside it is touched', async () => {
    await visit(essay, { ...setting, hasTouch: true }, async ({ page }) => {
      await page.locator('#r3 button').click();
      await page.touchscreen.tap(200, 60);
      expect(await page.locator('#p3').isVisible()).toBe(false);
    });
  });
});

describe('the keyboard', () => {
  it('reaches everything in the order of the page, and is always seen', async () => {
    await visit(essay, { viewport: desk }, async ({ page }) => {
      const order: { position: number; outline: string }[] = [];
      for (let index = 0; index < 40; index += 1) {
        await page.keyboard.press('Tab');
        order.push(
          await page.evaluate(() => {
            const active = document.activeElement ?? document.body;
            return {
              position: [...document.querySelectorAll('*')].indexOf(active),
              outline: getComputedStyle(active).outlineStyle,
            };
          }),
        );
      }
      const positions = order.map(({ position }) => position);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
      expect(order.map(({ outline }) => outline)).not.toContain('none');
    });
  });
});

describe('targets', () => {
  it('outside running text are at least 44 px each way', async () => {
    for (const viewport of [phone, desk]) {
      await visit(essay, { viewport }, async ({ page }) => {
        const small = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              '.site a, .contents a, .foot p:last-child a, .actions a, .sheet > button',
            ),
          ]
            .filter((node) => node.getClientRects().length > 0)
            .map((node) => ({ name: node.textContent.trim(), box: node.getBoundingClientRect() }))
            .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
            .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
        );
        // Contents beside the text are a list of lines, where 44 px each is too loose; there WCAG's 24 hold.
        expect(
          small.filter((name) => !/^(The Singularity|Japan as|Conclusion|References)/.test(name)),
        ).toEqual([]);
      });
    }
  });
});

describe('a reader who asks for', () => {
  it('forced colours sees marks, focus and the edge of a sheet', async () => {
    await visit(
      essay,
      { viewport: phone, forcedColors: 'active', reducedMotion: 'reduce' },
      async ({ page }) => {
        await page.locator('#r1 button').click();
        const seen = await page.evaluate(() => ({
          border: getComputedStyle(document.querySelector('#p1')!).borderTopStyle,
          mark: document.querySelector('#r2 button')?.getClientRects().length,
          progress: getComputedStyle(document.querySelector('.progress')!).display,
        }));
        expect(seen).toEqual({ border: 'solid', mark: 1, progress: 'none' });
      },
    );
  });

  it('less motion gets none', async () => {
    await visit(essay, { viewport: phone, reducedMotion: 'reduce' }, async ({ page }) => {
      const motion = await page.evaluate(() => ({
        scroll: getComputedStyle(document.documentElement).scrollBehavior,
        sheet: getComputedStyle(document.querySelector('.sheet')!).transitionDuration,
        progress: getComputedStyle(document.querySelector('.progress')!).display,
      }));
      expect(motion).toEqual({ scroll: 'auto', sheet: '0s', progress: 'none' });
    });
  });

  it('no style at all has every note, one mark for each, and no button', async () => {
    await visit(essay, { javaScriptEnabled: false }, async ({ page }) => {
      await page.evaluate(() => {
        for (const style of document.querySelectorAll('style')) style.remove();
      });
      expect(await page.locator('.notes li:visible').count()).toBe(12);
      expect(await page.locator('.nr a:visible').count()).toBe(12);
      expect(await page.locator('button:visible').count()).toBe(0);
      expect(await page.locator('.sheet:visible').count()).toBe(0);
    });
  });
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
