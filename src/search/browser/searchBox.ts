import type { SearchMessages } from '../../language/searchLabels.ts';
import { searchFrom, searchParams, type Search } from './address.ts';
import { answer } from './ask.ts';
import { countFacets } from './countFacets.ts';
import { showFacets } from './facets.ts';
import { listenToKeys } from './keyboard.ts';
import { loadPagefind, type Result, type ResultData } from './pagefind.ts';
import { part } from './part.ts';
import { say } from './say.ts';
import { showEssay, showWork } from './showHit.ts';
import { textIds } from './textIds.ts';

/** Typing pauses this long, in ms, before a search runs. */
const pause = 150;

/** How many results are shown at first, and with each further request. */
const portion = 10;

/** What SearchBox.astro hands to the script. */
interface Words {
  messages: SearchMessages;
  /** Address of Pagefind’s program. */
  pagefind: string;
}

export interface SearchBox {
  field: HTMLInputElement;
  /** Put a search into the form and run it. */
  show: (search: Search) => void;
}

interface Events {
  /** A search ran: `settled` when the reader chose or submitted, and not while typing. */
  ran?: (search: Search, settled: boolean) => void;
  /** The reader submitted the form; by default the browser goes to the search page. */
  submitted?: (event: SubmitEvent) => void;
}

/** Bring a search box of the page to life. */
export function startSearch(box: HTMLElement, events: Events = {}): SearchBox {
  const form = part(box, 'form', HTMLFormElement);
  const field = part(box, 'input[name="q"]', HTMLInputElement);
  const status = part(box, '[role="status"]', HTMLElement);
  const found = part(box, '[data-found]', HTMLElement);
  const { messages, pagefind } = JSON.parse(box.dataset.words ?? '') as Words;
  const language = box.lang;
  let latest = 0;
  let timer = 0;

  async function run(settled: boolean): Promise<void> {
    clearTimeout(timer);
    const own = ++latest;
    const search = searchFrom(new FormData(form));
    events.ran?.(search, settled);
    try {
      const program = await loadPagefind(pagefind);
      const result = await answer(program, search.text, search.chosen);
      const [works, essays, guide] = await Promise.all([
        firstOf(result?.works ?? []),
        firstOf(result?.essays ?? []),
        firstOf(result?.guide ?? []),
      ]);
      // A later search may have been quicker.
      if (own !== latest) return;
      status.textContent = result ? say(result, messages, language) : '';
      found.hidden = !result;
      showGroup('works', result?.works ?? [], works);
      showGroup('essays', result?.essays ?? [], essays);
      showGroup('guide', result?.guide ?? [], guide);
      const counts = await countFacets(program, result?.term, search.chosen);
      if (own === latest) showFacets(form, counts, search.chosen, messages.showAll);
    } catch (error) {
      if (own === latest) status.textContent = messages.failed;
      console.error(error);
    }
  }

  const firstOf = (results: Result[]) =>
    Promise.all(results.slice(0, portion).map((r) => r.data()));

  function showGroup(
    kind: 'works' | 'essays' | 'guide',
    results: Result[],
    shown: ResultData[],
  ): void {
    const group = part(box, `[data-group="${kind}"]`, HTMLElement);
    const list = part(group, 'ol', HTMLElement);
    const more = part(group, 'button', HTMLElement);
    const element = (data: ResultData) =>
      kind === 'works' ? showWork(box, data, messages) : showEssay(box, data);
    let count = shown.length;
    group.hidden = count === 0;
    list.replaceChildren(...shown.map(element));
    more.hidden = results.length <= count;
    more.onclick = async () => {
      const next = await Promise.all(results.slice(count, count + portion).map((r) => r.data()));
      const items = next.map(element);
      count += items.length;
      list.append(...items);
      more.hidden = results.length <= count;
      items[0]?.querySelector('a')?.focus();
    };
  }

  const typed = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(false), pause);
  };
  const prepare = () =>
    void loadPagefind(pagefind)
      .then(textIds)
      .catch(() => undefined);
  field.addEventListener('focus', prepare, { once: true });
  field.addEventListener('input', typed);
  form.addEventListener('change', ({ target }) => target !== field && void run(true));
  form.addEventListener('submit', (event) => {
    events.submitted?.(event);
    if (event.defaultPrevented) void run(true);
  });
  part(box, '[data-clear]', HTMLElement).addEventListener('click', () => {
    for (const ticked of form.querySelectorAll<HTMLInputElement>('input:checked'))
      ticked.checked = false;
    field.focus();
    void run(true);
  });
  listenToKeys(box, field, typed);

  return {
    field,
    show(search) {
      field.value = search.text;
      showFacets(form, { counts: {}, totals: {} }, search.chosen, messages.showAll);
      if (searchParams(search) || !found.hidden) void run(false);
    },
  };
}
