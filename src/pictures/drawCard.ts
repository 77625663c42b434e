import { site } from '../site.ts';
import { cardSize, type Card } from './card.ts';
import { colours, edge, steps } from './cardStyle.ts';
import { faces } from './faces.ts';
import { textBlock } from './textBlock.ts';

/** Where the title's capitals begin, and the line above the author's name stands. */
const titleTop = 172;
const noteRule = 496;

/**
 * Draw a card as SVG: the site's name, the title, and who wrote it, below a
 * short line as a note at the foot of a page.
 *
 * Every letter is an outline, so that the picture is the same on every machine,
 * whichever fonts that has. A part that the fonts cannot spell is left out, and
 * so is a subtitle for which a long title leaves no room.
 */
export function drawCard({ title, subtitle, by, language }: Card): string {
  const { width, height } = cardSize;
  const room = { width: width - 2 * edge, language };
  const name = textBlock(site.name, faces.display(), {
    steps: steps.name,
    width: room.width - 30,
    language: site.language,
  });
  const head = textBlock(title, faces.display(), { ...room, steps: steps.title });
  const under = textBlock(subtitle, faces.italic(), { ...room, steps: steps.subtitle });
  const author = textBlock(by, faces.text(), { ...room, steps: steps.by });
  const underTop = titleTop + (head?.height ?? 0) + 56;
  const hasRoom = under !== undefined && underTop + under.height + 30 < noteRule;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path fill="${colours.paper}" d="M0 0h${width}v${height}H0z"/>`,
    `<circle cx="${edge + 10}" cy="94" r="10" fill="${colours.accent}"/>`,
    name?.draw(edge + 34, 80, colours.ink),
    head?.draw(edge, titleTop, colours.ink),
    hasRoom ? under.draw(edge, underTop, colours.soft) : '',
    author && `<path fill="${colours.line}" d="M${edge} ${noteRule}h150v2h-150z"/>`,
    author?.draw(edge, height - edge - author.height, colours.soft),
    '</svg>',
  ].join('');
}
