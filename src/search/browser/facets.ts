import { facets } from '../records/searchRecord.ts';
import type { Chosen } from './ask.ts';
import type { FacetCounts } from './countFacets.ts';
import { copyOf, part } from './part.ts';

/** How many values of a facet are shown before the reader asks for all. */
const fewValues = 7;

/** Show each facet’s values with their counts; what would find nothing is disabled, not hidden. */
export function showFacets(
  form: HTMLFormElement,
  { counts, totals }: FacetCounts,
  chosen: Chosen,
  showAll: string,
): void {
  for (const facet of facets) {
    const fieldset = part(form, `[data-facet="${facet}"]`, HTMLFieldSetElement);
    const list = part(fieldset, 'ul', HTMLElement);
    const values = order(facet, totals[facet] ?? {}, chosen[facet]);
    const key = JSON.stringify(values);
    if (list.dataset.values !== key) {
      list.dataset.values = key;
      list.replaceChildren(...values.map((value) => option(form, facet, value)));
      shorten(list, values.length, showAll, chosen[facet]);
    }
    // In place, so that the box just ticked keeps the focus.
    for (const box of list.querySelectorAll('input')) {
      const count = counts[facet]?.[box.value] ?? 0;
      box.checked = chosen[facet].includes(box.value);
      box.disabled = count === 0 && !box.checked;
      box.parentElement?.querySelector('[data-part="count"]')?.replaceChildren(String(count));
    }
    fieldset.hidden = values.length === 0;
  }
  part(form, '[data-clear]', HTMLElement).hidden = facets.every(
    (facet) => chosen[facet].length === 0,
  );
}

/** Years from the last; else by how much there is without any facet, so that ticking moves nothing. */
function order(facet: string, totals: Record<string, number>, chosen: string[]): string[] {
  const values = Object.keys(totals).filter(
    (value) => (totals[value] ?? 0) > 0 || chosen.includes(value),
  );
  const missing = chosen.filter((value) => !values.includes(value));
  return [...values, ...missing].sort((a, b) =>
    facet === 'year'
      ? Number(b) - Number(a)
      : (totals[b] ?? 0) - (totals[a] ?? 0) || a.localeCompare(b),
  );
}

function option(form: HTMLFormElement, facet: string, value: string): Node {
  const item = copyOf(form, 'option');
  Object.assign(part(item, 'input', HTMLInputElement), { name: facet, value });
  part(item, '[data-part="value"]', HTMLElement).textContent = value;
  return item;
}

/** Keep a long list short until the reader asks for all of it. */
function shorten(list: Element, count: number, showAll: string, chosen: string[]): void {
  list.parentElement?.querySelector('button')?.remove();
  if (count <= fewValues + 1) return;
  const rest = [...list.children].slice(fewValues) as HTMLElement[];
  const hide = rest.filter((item) => !chosen.includes(item.querySelector('input')?.value ?? ''));
  for (const item of hide) item.hidden = true;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = showAll.replace('{n}', String(count));
  button.addEventListener('click', () => {
    for (const item of hide) item.hidden = false;
    hide[0]?.querySelector('input')?.focus();
    button.remove();
  });
  list.after(button);
}
