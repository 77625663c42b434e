/** Arrow keys go from the field through the results and back; Escape empties the field. */
export function listenToKeys(box: HTMLElement, field: HTMLInputElement, changed: () => void): void {
  box.addEventListener('keydown', (event) => {
    // The keys of a word being composed belong to the input method.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (event.key === 'Escape' && event.target === field && field.value !== '') {
      // An empty field leaves Escape to the dialog, which closes.
      event.preventDefault();
      field.value = '';
      changed();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const links = [...box.querySelectorAll<HTMLElement>('a[data-hit]')];
    const at = links.indexOf(event.target as HTMLElement);
    if (at === -1 && event.target !== field) return;
    const next = at + step;
    if (next >= links.length || next < -1) return;
    event.preventDefault();
    (next === -1 ? field : links[next])?.focus();
  });
}
