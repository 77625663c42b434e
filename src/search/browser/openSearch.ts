/**
 * Open the search over the page: by its link in the header, or by Ctrl K or ⌘ K.
 *
 * All that a page loads for it is this; the rest comes when it is first asked
 * for, and if it does not come, the link leads where it always did.
 */
export function offerSearch(loadStyle: () => Promise<{ default: string }>): void {
  const link = document.querySelector<HTMLAnchorElement>('header nav a:last-child');
  if (!link) return;
  const open = (event: Event) => {
    event.preventDefault();
    void Promise.all([import('./dialog.ts'), loadStyle()])
      .then(([{ openDialog }, { default: style }]) => openDialog(link.href, style))
      .catch(() => location.assign(link.href));
  };
  link.addEventListener('click', (event) => {
    // With a key held, it is another tab or window that is wanted.
    if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) open(event);
  });
  addEventListener('keydown', (event) => {
    const isK = event.key.toLowerCase() === 'k' && !event.shiftKey && !event.altKey;
    if (isK && event.ctrlKey !== event.metaKey) open(event);
  });
}
