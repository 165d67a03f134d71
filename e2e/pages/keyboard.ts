import type { Locator, Page } from '@playwright/test';

/** A person who has a keyboard and nothing else. It asserts nothing. */

/** One stop of the Tab key. */
export type Stop = {
  name: string;
  /** Its place among what can be reached, in the order of the page; -1: a region that can be scrolled, or another page in a frame. */
  at: number;
  /** Whether something is drawn around it. */
  isMarked: boolean;
  /** Whether nothing lies over it. */
  isSeen: boolean;
};

/** Reads of the page as it is; put there once a page. */
function lookout() {
  const NAMED = 'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable="true"]';
  const isReachable = (element: HTMLElement) => {
    if (element.tabIndex < 0 || element.matches(':disabled, [type=hidden]') || !element.checkVisibility()) return false;
    // Links in a text that is being written are words there.
    if (element.parentElement?.isContentEditable && !element.matches('input')) return false;
    if (document.querySelector('dialog:modal') && !element.closest('dialog:modal')) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    // Of a group of radio buttons one is reached, and the arrow keys go on from there.
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const own = group.filter(({ name }) => name === element.name);
    return element === (own.find(({ checked }) => checked) ?? own[0]);
  };
  const reachable = () => [...document.querySelectorAll<HTMLElement>(NAMED)].filter(isReachable);
  const nameOf = (element: Element) => {
    const said = element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.textContent;
    return `${element.tagName.toLowerCase()} «${said.trim().replace(/\s+/g, ' ').slice(0, 40)}»`;
  };
  const isDrawn = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration) =>
    (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  /** Some draw the mark around the box they stand in. */
  const isMarked = (element: Element) => {
    // The page in a frame marks its own.
    if (element instanceof HTMLIFrameElement) return true;
    let around: Element | null = element;
    for (let level = 0; level < 3 && around; level += 1) {
      if (isDrawn(getComputedStyle(around))) return true;
      around = around.parentElement;
    }
    return false;
  };
  const isSeen = (element: Element) => {
    const box = element.getBoundingClientRect();
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    if (right - left < 1 || bottom - top < 1) return false;
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return (
      over !== null && (element.contains(over) || over.contains(element) || over.closest('label')?.control === element)
    );
  };
  const stop = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const at = reachable().indexOf(element as HTMLElement);
    return { name: nameOf(element), at, isMarked: isMarked(element), isSeen: isSeen(element) };
  };
  Object.assign(window, { lookout: { reachable: () => reachable().map(nameOf), stop } });
}

type Lookout = { lookout: { reachable: () => string[]; stop: () => Stop | undefined } };

/** Everything on the page that a keyboard should reach, in its order. */
export async function reachable(page: Page): Promise<string[]> {
  await page.evaluate(lookout);
  return page.evaluate(() => (window as unknown as Lookout).lookout.reachable());
}

/** Where the focus is; undefined: nowhere. */
export const stopAt = (page: Page) => page.evaluate(() => (window as unknown as Lookout).lookout.stop());

/** Presses Tab from the top of the page until it has been all the way round. A field of several parts is one stop. */
export async function tabThrough(page: Page, { most = 400 } = {}): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    // Where the focus was last, Tab would go on from.
    const { body } = document;
    body.tabIndex = -1;
    body.focus();
    body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopAt(page);
    if (!stop || (stops.length > 1 && stop.at === stops[0]?.at)) return stops;
    if (stop.name !== stops.at(-1)?.name || stop.at !== stops.at(-1)?.at) stops.push(stop);
  }
  return stops;
}

/** Presses Tab until this has the focus; throws when it never does. */
export async function tabTo(page: Page, target: Locator, { key = 'Tab', most = 150 } = {}): Promise<void> {
  await target.first().waitFor();
  const isThere = () => target.first().evaluate((element) => element === document.activeElement);
  for (let press = 0; press < most; press += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(target)}`);
}
