const secondsTold = 4;

/**
 * Wake the copy buttons: `data-copies` names an element of the page, whose text
 * is copied plain and with its formatting, or the address of a file.
 *
 * They stay hidden where nothing could be copied: on a page that was not
 * reached securely, browsers give no clipboard.
 */
export function offerCopies(): void {
  if (!('clipboard' in navigator && 'ClipboardItem' in window)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy({ dataset, nextElementSibling: status }: HTMLButtonElement): Promise<void> {
  const [copied = '', notCopied = ''] = (dataset.told ?? '').split('|');
  const tell = (words: string) => status && (status.textContent = words);
  try {
    await navigator.clipboard.write([new ClipboardItem(flavours(dataset.copies ?? ''))]);
    tell(copied);
  } catch {
    tell(notCopied);
  }
  // Emptied again, so that the same word is told a second time.
  setTimeout(() => tell(''), secondsTold * 1000);
}

const blob = (type: string, text: string) => new Blob([text], { type });

function flavours(from: string): Record<string, Blob | Promise<Blob>> {
  if (!from.startsWith('#')) {
    // A promise: Safari lets only the click itself write, and fetching takes longer.
    const file = fetch(from).then(async (response) => {
      if (!response.ok) throw new Error(response.statusText);
      return blob('text/plain', await response.text());
    });
    return { 'text/plain': file };
  }
  const shown = document.querySelector(from);
  const copied = shown?.cloneNode(true) as HTMLElement;
  copied.querySelectorAll('wbr').forEach((stop) => stop.remove());
  copied.querySelectorAll('a').forEach((link) => {
    // The same link seen from another page.
    link.setAttribute('href', link.href);
    link.removeAttribute('aria-label');
  });
  return {
    'text/plain': blob('text/plain', copied.textContent.replace(/\s+/g, ' ').trim()),
    'text/html': blob('text/html', copied.innerHTML.trim()),
  };
}
