import type { Engine } from './citeproc.ts';

/** How a style that knows no locators names one: `p. 3`, in the words of its locale. */
export const locatorInWords =
  (engine: Engine) =>
  (label: string, locator: string): string => {
    const isSeveral = /[-–,;&]/.test(locator);
    const term = engine.getTerm(label, 'short', isSeveral ? 1 : 0);
    return [term, locator].filter(Boolean).join(' ');
  };
