import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { builtPages, leadsOn } from './builtPages.ts';
import { desk, phone, readers } from './visit.ts';

const dist = inject('dist');
const press = inject('press');
const visit = readers(dist);
const visitPress = readers(press);
const essay = '/essays/space-diplomacy/';

/** What axe finds against WCAG 2.2 A to AAA and its own best practice, as `rule: element`. */
async function violations(page: Page): Promise<string[]> {
  // axe measures one element after another, and to measure what is far away lays it out, which moves the rest.
  await page.locator('.body > section').evaluateAll((parts: HTMLElement[]) => {
    for (const { style } of parts) style.contentVisibility = 'visible';
  });
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

it.each(['light', 'dark'] as const)(
  'axe finds nothing with the search open over the page, %s',
  async (colorScheme) => {
    await visit(essay, { colorScheme, reducedMotion: 'reduce' }, async ({ page }) => {
      await page.keyboard.press('Control+k');
      await page.locator('dialog[open] [name="q"]').fill('space');
      await page.locator('dialog[open] .hit').first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  },
);

it.each(['light', 'dark'] as const)(
  'underlines, focus and the edges of fields stand out by 3 to 1, %s',
  async (colorScheme) => {
    await visit(essay, { colorScheme }, async ({ page }) => {
      await page.keyboard.press('Tab');
      const ratios = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', {
          willReadFrequently: true,
        })!;
        const luminance = (colour: string) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
        const paper = style('html').backgroundColor;
        const raised = style('.panel').backgroundColor;
        const pairs = {
          underline: [style('.references a').textDecorationColor, paper],
          underlineOnPanel: [style('.panel a').textDecorationColor, raised],
          focus: [style(':focus').outlineColor, paper],
          field: [style('.theme select').borderTopColor, paper],
        };
        return Object.entries(pairs).map(([name, [one = '', other = '']]) => {
          const [a, b] = [luminance(one), luminance(other)];
          return { name, ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) };
        });
      });
      for (const { name, ratio } of ratios) expect(ratio, name).toBeGreaterThanOrEqual(3);
    });
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

/**
 * What is to be hit with a finger and is less than 44 px wide or high.
 *
 * WCAG 2.5.5 lets pass what stands amid a sentence, whose size its line decides.
 */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const isWord = (text: string | null) => /[\p{L}\p{N}]{2}/u.test(text ?? '');
    const isAmidWords = (target: Element) => {
      const block = target.closest('p, li, dd, td, h1, h2, h3, figcaption');
      if (!block || getComputedStyle(target).display !== 'inline') return false;
      return isWord(block.textContent.replace(target.textContent, ''));
    };
    const shown = { visibilityProperty: true, opacityProperty: true };
    return (
      [...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter((target) => target.checkVisibility(shown) && target.getClientRects().length > 0)
        // Wide screens show the contents whole: their head is no button there.
        .filter((target) => getComputedStyle(target).pointerEvents !== 'none')
        // The skip link shows once it has the focus; a mark's figure is amid words, in a raised size.
        .filter((target) => !target.matches('.skip, .nr *, svg *') && !isAmidWords(target))
        .map((target) => ({
          target,
          box: (target.closest('label') ?? target).getBoundingClientRect(),
        }))
        .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
        .map(
          ({ target, box }) =>
            `${target.textContent.trim()} ${Math.round(box.width)}×${Math.round(box.height)}`,
        )
    );
  });

describe.each([phone, desk])('targets at $width px', (viewport) => {
  it.each([
    ['the site', visit, builtPages(dist)],
    ['another press', visitPress, builtPages(press)],
  ] as const)('are at least 44 px each way on every page of %s', async (_, open, pages) => {
    for (const [path, built] of pages) {
      if (leadsOn(built)) continue;
      await open(path, { viewport }, async ({ page }) => {
        expect(await smallTargets(page), path).toEqual([]);
      });
    }
  });

  it('include the skip link, once it shows, and the button that closes a sheet', async () => {
    await visit(essay, { viewport }, async ({ page }) => {
      await page.keyboard.press('Tab');
      const skip = await page.locator('.skip').boundingBox();
      expect(Math.min(skip?.width ?? 0, skip?.height ?? 0)).toBeGreaterThanOrEqual(44);
      if (viewport === desk) return;
      await page.locator('#r3 button').click();
      expect(await smallTargets(page)).toEqual([]);
    });
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
        await page.keyboard.press('Tab');
        expect(
          await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle),
        ).toBe('solid');
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

  it('less motion, or none such, goes to the next page without or with a transition', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const)
      await visit('/', { reducedMotion }, async ({ page }) => {
        await page.addInitScript(() => {
          addEventListener('pagereveal', (event) => {
            document.documentElement.dataset.moved = String(event.viewTransition !== null);
          });
        });
        await page.locator('.essays h2 a').click();
        await page.waitForURL(`**${essay}`);
        const moved = page.locator('html');
        await expect.poll(() => moved.getAttribute('data-moved')).not.toBeNull();
        expect(await moved.getAttribute('data-moved')).toBe(
          String(reducedMotion === 'no-preference'),
        );
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
