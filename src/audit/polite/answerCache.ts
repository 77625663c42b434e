import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../writeWhole.ts';

/** What a registry answered, and when. */
const answer = z.object({
  url: z.string(),
  /** When, in milliseconds since 1970. */
  at: z.number(),
  /** The JSON it sent; absent when it knows nothing at this address. */
  body: z.unknown().optional(),
});
export type Answer = z.infer<typeof answer>;

export interface AnswerCache {
  read(url: string): Promise<Answer | undefined>;
  write(answer: Answer): Promise<void>;
}

/**
 * Answers on disk, so that an audit that was stopped goes on where it was, and
 * one that is repeated asks nobody again.
 *
 * @param folder Where they are kept, a file each.
 * @param isFresh Whether an answer of that moment still counts.
 */
export function answerCache(folder: string, isFresh: (at: number) => boolean): AnswerCache {
  const fileOf = (url: string) =>
    join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json`);
  return {
    async read(url) {
      try {
        const kept = answer.parse(JSON.parse(await readFile(fileOf(url), 'utf8')));
        return kept.url === url && isFresh(kept.at) ? kept : undefined;
      } catch {
        // Not there, or not whole: the registry is asked.
        return undefined;
      }
    },
    async write(fetched) {
      await mkdir(folder, { recursive: true });
      await writeWhole(fileOf(fetched.url), JSON.stringify(fetched));
    },
  };
}
