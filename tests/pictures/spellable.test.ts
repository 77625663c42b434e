import { describe, expect, it } from 'vitest';
import { faces } from '../../src/pictures/faces.ts';
import { spellable } from '../../src/pictures/spellable.ts';

const spell = (text: string) => spellable(text, faces.display());

describe('spellable', () => {
  it.each([
    'Japan’s voyage into the outer space(s) of foreign policy',
    'Tōkyō, Machoň, Csajková, Þórður, Łódź',
    'Война и мир',
    'Περὶ ψυχῆς'.normalize('NFC').replace('ὶ', 'ί').replace('ῆ', 'ή'),
    'Đường lối',
  ])('leaves “%s” as it is', (text) => {
    expect(spell(text)).toBe(text);
  });

  it('composes accents', () => {
    expect(spell('Machon\u030c')).toBe('Machoň');
  });

  it.each(['宇宙外交', 'Space 宇宙', 'دبلوماسية الفضاء', 'דיפלומטיה', 'อวกาศ', '한국'])(
    'does not spell “%s”, of which another word would remain',
    (text) => {
      expect(spell(text)).toBeUndefined();
    },
  );

  it.each([
    ['Space 🚀 diplomacy', 'Space diplomacy'],
    ['👩🏽‍🚀 Astronauts 🇯🇵', 'Astronauts'],
    ['Step 1️⃣', 'Step 1'],
    ['a\u202eb\u200bc\u00add', 'abcd'],
    ['two\n  lines\tone', 'two lines one'],
  ])('leaves out of “%s” what cannot be seen or is ornament', (text, spelt) => {
    expect(spell(text)).toBe(spelt);
  });

  it('leaves out accents heaped upon accents', () => {
    expect(spell(`Z${'\u0300\u0301'.repeat(30)}algo`)).toHaveLength(7);
  });

  it.each(['', ' ', '🚀', '\u200b'])('finds nothing to spell in “%s”', (text) => {
    expect(spell(text)).toBeUndefined();
  });
});
