/** `npm run fonts`: make the fonts of `src/styles/fonts` and their licence anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cuts } from '../fonts/cuts.ts';
import { readFontFaces } from '../fonts/fontFaces.ts';
import { fontLicence, makeFont } from '../fonts/makeFont.ts';
import { runCommand } from './runCommand.ts';

const help = `npm run fonts

Makes the fonts in src/styles/fonts/ and their licence anew from Source Serif 4,
with the characters that the style sheets name. For who changes those; the fonts
that the site needs are there.`;

const styles = new URL('../styles/', import.meta.url);
const pathOf = (file: string) => fileURLToPath(new URL(`fonts/${file}`, styles));

await runCommand(async () => {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const sheets = ['fonts.css', 'bold.css'].map((name) => new URL(name, styles));
  const faces = sheets.flatMap((sheet) => readFontFaces(readFileSync(sheet, 'utf8')));
  const [first] = faces;
  for (const { family, file, characters } of faces) {
    const cut = cuts[file];
    if (!cut)
      throw new Error(`A style sheet takes a face from ${file}, which has no cut in cuts.ts.`);
    // A face that is asked for everything has what the text has.
    const asked = characters ?? first?.characters ?? [];
    const font = await makeFont(cut, family, asked);
    writeFileSync(pathOf(file), font);
    console.log(`${file.padEnd(13)} ${font.length} B`);
  }
  writeFileSync(pathOf('OFL.txt'), fontLicence());
});
