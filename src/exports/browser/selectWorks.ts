/**
 * Let readers choose works of the lists on the page and take just those along.
 *
 * Each entry links to its work's page, and beside that page stand its files;
 * so nothing of them is in this page before it is asked for.
 */
const bar = document.querySelector<HTMLElement>('#selection');
const entries = document.querySelectorAll<HTMLElement>('.references > li');

if (bar && entries.length > 0) {
  const { language, file = '', select = '', notFetched = '', selected = '{}' } = bar.dataset;
  const forms = JSON.parse(selected) as Record<string, string>;
  const plural = new Intl.PluralRules(language);
  const told = document.querySelector('#selection-told');
  const count = document.querySelector('#selection-count');
  const boxes = [...entries].flatMap((entry) => addBox(entry, select) ?? []);
  let last = boxes[0];

  const chosen = () => boxes.filter((box) => box.checked);
  const tell = (words: string) => told && (told.textContent = words);
  const update = () => {
    const { length } = chosen();
    const words = (forms[plural.select(length)] ?? forms.other ?? '').replace('#', String(length));
    if (count) count.textContent = words;
    tell(words);
    // Focus must not be lost with the button it is on.
    if (length === 0 && bar.contains(document.activeElement)) last?.focus();
    bar.hidden = length === 0;
  };

  for (const box of boxes) {
    box.addEventListener('change', () => {
      last = box;
      update();
    });
  }
  bar.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    const { ending, type = '' } = button.dataset;
    if (ending === undefined) {
      for (const box of boxes) box.checked = false;
      update();
    } else {
      fetchAll(chosen().map((box) => box.value + ending)).then(
        (parts) => save(`${file}${ending}`, joined(parts, ending), type),
        () => {
          if (count) count.textContent = notFetched;
          tell(notFetched);
        },
      );
    }
  });
}

/** A box to tick, named by its entry; its value is the address of the work's files without their ending. */
function addBox(entry: HTMLElement, label: string): HTMLInputElement | undefined {
  const about = entry.querySelector('.about');
  const href = about?.querySelector('a')?.href;
  if (!about || !href) return undefined;
  const slug = href.split('/').at(-2) ?? '';
  const reference = entry.querySelector('.entry')?.textContent.trim().slice(0, 120) ?? slug;
  const box = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    value: href + slug,
    ariaLabel: `${label}: ${reference}`,
  });
  const target = document.createElement('label');
  target.className = 'select';
  target.append(box, label);
  about.prepend(target);
  return box;
}

const fetchAll = (addresses: string[]): Promise<string[]> =>
  Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(response.statusText);
      return response.text();
    }),
  );

/** Several files of a format as one: lists of CSL-JSON become one list, records follow one another. */
const joined = (parts: string[], ending: string): string =>
  ending.endsWith('.json')
    ? `${JSON.stringify(
        parts.flatMap((part) => JSON.parse(part) as unknown[]),
        null,
        2,
      )}\n`
    : parts.join(ending === '.ris' ? '\r\n' : '\n');

function save(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href));
}
