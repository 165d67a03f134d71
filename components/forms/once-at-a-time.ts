/**
 * Keeps a form from being sent again while it is being answered. Its button says so by `aria-disabled`: one that is disabled drops the
 * focus, and whoever works by keyboard would begin at the top of the page again.
 */
export const onceAtATime = (isBusy: boolean) => (event: { preventDefault: () => void }) => {
  if (isBusy) event.preventDefault();
};
