/** The address while a picture is open: its hash names the picture. */

/** Names a picture in the address: as a place of its own in the history, or in place of the one before. */
export function pushSlide(id: string, { replace }: { replace: boolean }): void {
  const state = window.history.state as object | null;
  if (replace) window.history.replaceState(state, '', `#${id}`);
  else window.history.pushState({ ...state, lightbox: true }, '', `#${id}`);
}

/** Goes back to where the picture was opened; who came by a link to it stays on the page, and `closed` is told. */
export function closeSlide(closed: () => void): void {
  const state = window.history.state as { lightbox?: boolean } | null;
  if (state?.lightbox) return window.history.back();
  window.history.replaceState(state, '', window.location.pathname + window.location.search);
  closed();
}
