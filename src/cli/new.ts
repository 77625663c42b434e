/** `npm run new`: begin an essay. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '../audit/writeWhole.ts';
import { addressOf, isAddress } from '../draft/addressOf.ts';
import { divideName } from '../draft/divideName.ts';
import { writeEssay, type NewEssay } from '../draft/writeEssay.ts';
import { nameOf } from '../schema/essay.ts';
import { readFrontMatter } from '../schema/readFrontMatter.ts';
import { site } from '../site.ts';
import { askForEssay } from './askForEssay.ts';
import { CommandError } from './commandError.ts';
import { runCommand } from './runCommand.ts';

const help = `npm run new [-- <what it says>]

Begins an essay: makes content/essays/<address>/index.mdx, with its front matter
filled in and explained. At a terminal it asks for what is not given here.

  --title <text>         the title
  --subtitle <text>      the subtitle
  --author <name>        “Buxton, Carol” or “Carol Buxton”; one word is a body’s
                         name; repeat it for several authors
  --body <name>          an author that is a body, of several words
  --date <date>          2025, 2025-03 or 2025-03-14
  --language <tag>       en-GB, ja; ${site.language} unless given
  --description <text>   one sentence on what it says
  --keywords <words>     several, with commas between
  --address <address>    its folder and address; made from the title unless given
  --draft                keep it out of the published site for now
  --help                 this

Nothing is overwritten. Ends with 0 when the essay is there, with 1 when it could
not be, with 2 when called wrongly, with 130 when stopped.`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      title: { type: 'string' },
      subtitle: { type: 'string' },
      author: { type: 'string', multiple: true, default: [] },
      body: { type: 'string', multiple: true, default: [] },
      date: { type: 'string' },
      language: { type: 'string' },
      description: { type: 'string' },
      keywords: { type: 'string' },
      address: { type: 'string' },
      draft: { type: 'boolean' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const names = values.author.map(divideName);
  const given: Partial<NewEssay> = {
    ...(values.title !== undefined && { title: values.title }),
    ...(values.subtitle !== undefined && { subtitle: values.subtitle }),
    ...(names.length + values.body.length > 0 && {
      authors: [...names.map(({ author }) => author), ...values.body.map((name) => ({ name }))],
    }),
    ...(values.date !== undefined && { date: values.date }),
    ...(values.language !== undefined && { language: values.language }),
    ...(values.description !== undefined && { description: values.description }),
    ...(values.keywords !== undefined && { keywords: listOf(values.keywords) }),
    ...(values.draft && { draft: true }),
  };
  const asks = process.stdin.isTTY && process.stdout.isTTY;
  const data = asks ? await askForEssay(given) : complete(given);
  for (const { author, isGuess } of asks ? [] : names) {
    if (isGuess) {
      console.log(
        `“${author.family}” is taken for the family name of ${nameOf(author)}; if it is not, give --author "Family, Given".`,
      );
    }
  }
  const address = values.address ?? addressOf(data.title);
  if (!isAddress(address)) {
    throw new CommandError(
      values.address === undefined
        ? 'No address can be made from this title: give --address, of letters, digits and hyphens.'
        : `--address is \`${address}\`: give letters and digits, with hyphens between.`,
    );
  }
  const file = `content/essays/${address}/index.mdx`;
  const path = join(process.cwd(), file);
  if (existsSync(path)) {
    throw new CommandError(`${file} is there already, and stays as it is. Give --address.`, 1);
  }
  const text = writeEssay(data);
  const [problem] = readFrontMatter(text, file).problems;
  if (problem) throw new CommandError(`${problem.fact} ${problem.fix}`);
  mkdirSync(dirname(path), { recursive: true });
  await writeWhole(path, text);
  console.log(`${file} is made. Open it and write; go on with

  npm run dev                        to see it while you write
  npm run cite -- <DOI or file>      to add a work and see how to cite it
  npm run check:essays -- ${address}
`);
});

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** What cannot be asked for has to be given; nothing is made up. */
function complete(given: Partial<NewEssay>): NewEssay {
  const { title, authors, date, description, language = site.language } = given;
  if (title !== undefined && authors && date !== undefined && description !== undefined) {
    return { ...given, title, authors, date, language, description };
  }
  const missing = [
    title === undefined && '--title',
    !authors && '--author',
    date === undefined && '--date',
    description === undefined && '--description',
  ].filter(Boolean);
  throw new CommandError(
    `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. See \`npm run new -- --help\`, or run it at a terminal, where it asks.`,
  );
}
