import { startSearch, type SearchBox } from './searchBox.ts';

let made: Promise<{ dialog: HTMLDialogElement; search: SearchBox }> | undefined;

/** Show the search in a dialog over the page; on the search page itself, go to its field. */
export async function openDialog(address: string, style: string): Promise<void> {
  const own = document.querySelector<HTMLElement>('[data-search] input');
  if (own && !own.closest('dialog')) {
    own.focus();
    return;
  }
  made ??= makeDialog(address, style).catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  const { dialog, search } = await made;
  if (!dialog.open) dialog.showModal();
  search.field.focus();
  search.field.select();
}

/** The search page has the markup and the words of the search; the dialog holds a copy. */
async function makeDialog(address: string, style: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // Without the head, whose style the policy of this page would refuse, and tell in the console.
  const [main = ''] = /<main[^]*<\/main>/.exec(await response.text()) ?? [];
  const page = new DOMParser().parseFromString(main, 'text/html');
  const box = page.querySelector<HTMLElement>('[data-search]');
  if (!box) throw new Error(`${address} has no search box`);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);

  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = box.dataset.label ?? '';
  dialog.lang = box.lang;
  dialog.setAttribute('closedby', 'any');
  dialog.append(box);
  const close = box.querySelector<HTMLElement>('[data-close]');
  if (close) close.hidden = false;
  dialog.addEventListener('click', ({ target }) => {
    const control = (target as Element).closest<HTMLElement>('[data-close], a');
    // A click beside the dialog hits the dialog itself, which is how to tell where `closedby` is not
    // known. A result on this very page would otherwise stay under it.
    const isHere = control instanceof HTMLAnchorElement && control.pathname === location.pathname;
    if (target === dialog || isHere || control?.hasAttribute('data-close')) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, search: startSearch(box) };
}
