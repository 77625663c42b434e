import { searchFrom, searchParams, type Search } from './address.ts';
import { startSearch } from './searchBox.ts';

/**
 * The search page: its address always says what is searched for.
 *
 * What was settled (a facet ticked, the form sent) is a step of its own in the
 * history; the letters of a word are not, but the word is: the first letter
 * makes the step, the others change it.
 */
export function startSearchPage(box: HTMLElement): void {
  const searchInAddress = () => searchFrom(new URLSearchParams(location.search));
  let isTyping = false;

  function remember(search: Search, settled: boolean): void {
    const address = `${location.pathname}${searchParams(search)}`;
    if (address === `${location.pathname}${location.search}`) return;
    if (isTyping && !settled) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    isTyping = !settled;
  }

  const { show, field } = startSearch(box, {
    ran: remember,
    submitted: (event) => event.preventDefault(),
  });
  field.addEventListener('change', () => (isTyping = false));
  addEventListener('popstate', () => {
    isTyping = false;
    show(searchInAddress());
  });
  show(searchInAddress());
}
