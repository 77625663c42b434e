import { describe, expect, it } from 'vitest';
import { essayPicture, sitePicture, workPicture } from '../../src/pictures/picture.ts';
import { essay } from '../../src/schema/essay.ts';

const written = (title: string, language = 'en') =>
  essay.parse({
    title,
    authors: [{ family: 'Buxton', given: 'Carol' }],
    date: '2025',
    language,
    description: 'x',
  });
const work = { id: 'dolman2002', type: 'book', title: 'Astropolitik' };

describe('a page’s picture', () => {
  it('is the essay’s own, beside its page, and tells what stands on it', () => {
    expect(essayPicture('space', written('Space Diplomacy'))).toEqual({
      src: '/essays/space/picture.png',
      width: 1200,
      height: 630,
      alt: 'Ibid. Space Diplomacy. Carol Buxton',
    });
  });

  it('is the site’s when our fonts cannot spell the title', () => {
    expect(essayPicture('uchu', written('宇宙外交', 'ja'))).toBe(sitePicture);
  });

  it('is the work’s own, with its author and year', () => {
    const full = {
      ...work,
      title: 'On <i>Astropolitik</i>',
      author: [{ family: 'Dolman', given: 'E. C.' }],
      issued: { 'date-parts': [[2002]] },
    };
    expect(workPicture(full, 11)).toMatchObject({
      src: '/references/dolman2002/picture.png',
      alt: 'Ibid. On Astropolitik. Dolman · 2002',
    });
    expect(workPicture(work, 11).alt).toBe('Ibid. Astropolitik');
  });

  it('is the site’s for every work of a large library, whose build would take minutes more', () => {
    expect(workPicture(work, 10_000)).toBe(sitePicture);
  });
});
