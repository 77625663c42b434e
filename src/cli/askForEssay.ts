import { confirm, intro, isCancel, text } from '@clack/prompts';
import type { z } from 'zod';
import { divideName } from '../draft/divideName.ts';
import type { NewEssay } from '../draft/writeEssay.ts';
import { essay, type Author } from '../schema/essay.ts';
import { site } from '../site.ts';
import { CommandError } from './commandError.ts';

/** Ask at a terminal for what a new essay has to say and nobody has said yet. */
export async function askForEssay(given: Partial<NewEssay>): Promise<NewEssay> {
  intro('A new essay. Ctrl+C stops; nothing is written before the last answer.');
  const { title, date, language, description } = essay.shape;
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return {
    ...given,
    title: given.title ?? (await ask('Title', title)),
    authors: given.authors ?? (await askForAuthors()),
    date: given.date ?? (await ask('Date: a year, a month or a day', date, day)),
    language: given.language ?? (await ask('Language', language, site.language)),
    description: given.description ?? (await ask('One sentence on what it says', description)),
    draft: given.draft ?? (await isDraft()),
  };
}

async function askForAuthors(): Promise<Author[]> {
  const authors: Author[] = [];
  for (;;) {
    const question = authors.length === 0 ? 'Author' : 'Another author (Enter: no more)';
    const typed = stopped(
      await text({
        message: question,
        placeholder: authors.length === 0 ? 'Buxton, Carol' : '',
        validate: (value) => (value || authors.length > 0 ? undefined : 'Who wrote it?'),
      }),
    );
    if (!typed) return authors;
    const { author: divided, isGuess } = divideName(typed);
    authors.push(isGuess ? await askForFamily(typed, divided) : divided);
  }
}

/** No program knows which word is the family name; a body has none. */
async function askForFamily(typed: string, { family = '' }: Author): Promise<Author> {
  const answer = stopped(
    await text({
      message: 'The family name in it (nothing, if this is a body’s name)',
      initialValue: family,
      validate: (value) =>
        value && !typed.includes(value) ? `“${typed}” does not have it.` : undefined,
    }),
  );
  if (!answer) return { name: typed };
  const rest = typed.replace(answer, '').replaceAll(/\s+/g, ' ').trim();
  return rest ? { family: answer, given: rest } : { name: typed };
}

/** A question whose answer the schema takes. */
async function ask(message: string, schema: z.ZodType, proposed = ''): Promise<string> {
  const answer = await text({
    message,
    ...(proposed && { initialValue: proposed }),
    validate(value) {
      const { error } = schema.safeParse(value ?? '');
      return error && `Give ${error.issues[0]?.message ?? 'something else'}.`;
    },
  });
  return stopped(answer).trim();
}

async function isDraft(): Promise<true | undefined> {
  const message = 'Keep it out of the published site for now?';
  return stopped(await confirm({ message, initialValue: true })) ? true : undefined;
}

function stopped<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new CommandError('Stopped. Nothing was written.', 130);
  return answer as Exclude<Answer, symbol>;
}
