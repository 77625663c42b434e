/*
 * What a browser is asked about the notes in the margin: functions that run in
 * the page, whatever drives it, and so know nothing of this module.
 */

/** How many pixels each note's first line stands below the line of its mark. */
export function notesBelowMarks(): number[] {
  const baseline = (node: Element) => {
    const probe = document.createElement('span');
    probe.style.cssText = 'display:inline-block;block-size:0;inline-size:0';
    node.prepend(probe);
    const { bottom } = probe.getBoundingClientRect();
    probe.remove();
    return bottom;
  };
  return [...document.querySelectorAll('.notes > ol > li')].map((note) => {
    const mark = document.querySelector(note.id.replace('f', '#r'));
    const text = note.querySelector('p');
    return mark && text ? baseline(text) - baseline(mark) : NaN;
  });
}

/** The pairs of a note and whatever it covers: another, the text, what stands below. */
export function coveredByNotes(): string[] {
  const boxes = [
    ...document.querySelectorAll('.notes > ol > li, .body > p, .body > table, .foot p, .foot a'),
  ].map((node) => ({
    name: node.id || node.textContent.slice(0, 20),
    box: node.getBoundingClientRect(),
    inNotes: node.matches('.notes > ol > li'),
  }));
  const meets = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => (a.inNotes || b.inNotes) && meets(a.box, b.box))
      .map((b) => `${a.name} / ${b.name}`),
  );
}
