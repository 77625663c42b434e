import { styleText } from 'node:util';
import type { ReportOptions } from './report.ts';

const formats = { error: 'red', warning: 'yellow', place: 'bold', excerpt: 'dim' } as const;

/** Colours for a stream, none where it is no terminal or `NO_COLOR` is set (node:util, `styleText`). */
export const paintFor =
  (stream: NodeJS.WritableStream): NonNullable<ReportOptions['paint']> =>
  (part, text) =>
    styleText(formats[part], text, { stream });
