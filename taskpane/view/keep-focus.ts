/**
 * Where what had the focus is gone, a finding that was accepted or a message that was closed, the focus stays in the
 * pane: the next key goes on from there and not from the top of the page.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | null = null;
  root.addEventListener('focusin', ({ target }) => {
    last = target as Element;
  });
  const gone = () => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    last = null;
    root.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });
  };
  new MutationObserver(gone).observe(root, { childList: true, subtree: true });
}
