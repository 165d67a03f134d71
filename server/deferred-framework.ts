import { addressOfPayload } from './page-payloads.ts';

/**
 * Every page for readers is complete without script, so none of the framework's is loaded before a reader does something that it could
 * be wanted for, or has stayed for five seconds. Until then links, forms and menus are the browser's own. What the framework is told of
 * the page, all of it once more in its own words, goes into a file of its own and comes with it: it is longer than the page.
 */

/** The framework's files, in the order in which the page names them; one of them starts it. */
const FILES = /<script src="(\/_next\/static\/[^"]+)"(?: id="_R_")? async=""><\/script>/g;
const START = ' id="_R_" async=""></script>';
/** They would be fetched at once because of these. */
const HINTS = /<link rel="preload" as="script"[^>]*>/g;
/** What the framework is told of the page: it only waits in lists until the framework reads it. */
const TOLD =
  /<script>((?:\(self\.__next_f=|self\.__next_f\.push\(|\(globalThis\["TURBOPACK"\] \|\| )(?:(?!<\/script>)[\s\S])*)<\/script>/g;
const END = '</body>';

/** The first signs of somebody who may want more than to read; a pointer that lies still where the page opens, of which browsers tell too, is none. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'];
/** Seconds on a page that is in sight after which the framework comes unasked: views are counted then. */
const STAYED = 5;
/** For how long (in 50 ms) a pressed button waits for the script that knows what it does. */
const PATIENCE = 200;

/** `folder`: where all of the framework's files lie. */
type Files = { payload: string; folder: string; framework: string[] };

/**
 * Runs in the browser, written as what browsers of ten years understand. The framework's files are fetched beside what it is told and run
 * after it; where that is gone (the page lay open for a week), the page stays as it is, without script. A press on a button that only script
 * knows is kept and done again a moment after the framework has taken the button over (it then carries its properties, under a key of
 * React's). It is sent as one line: no comments in it.
 */
function loader(files: Files, signs: string[], [stayed = 0, patience = 0]: number[]): void {
  const listen = { capture: true, passive: true };
  let [isAwake, seconds] = [false, 0];
  const made = (name: string, properties: object) => Object.assign(document.createElement(name), properties);
  const load = (src: string, onload?: () => void, onerror?: () => void) =>
    document.head.appendChild(made('script', { src, async: true, onload, onerror }));
  const wake = (sign?: Partial<PointerEvent>) => {
    const isStill = sign?.type === 'pointermove' && !sign.movementX && !sign.movementY;
    if (isAwake || isStill) return;
    isAwake = true;
    clearInterval(clock);
    signs.forEach((sign) => removeEventListener(sign, wake, listen));
    const framework = files.framework.map((file) => files.folder + file);
    framework.forEach((href) => document.head.appendChild(made('link', { rel: 'preload', as: 'script', href })));
    const stay = () => removeEventListener('click', press, true);
    load(files.payload, () => framework.forEach((file) => load(file)), stay);
  };
  const clock = setInterval(() => {
    if (document.visibilityState === 'visible') seconds += 1;
    if (seconds >= stayed) wake();
  }, 1000);
  signs.forEach((sign) => addEventListener(sign, wake, listen));
  const isTaken = (button: Element) => Object.keys(button).some((key) => key.indexOf('__reactProps') === 0);
  const press = (event: Event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[type=button]');
    if (!button || isTaken(button)) return;
    event.stopPropagation();
    let [tries, wasTaken] = [0, false];
    const again = setInterval(() => {
      tries += 1;
      if (wasTaken || tries > patience) clearInterval(again);
      if (wasTaken) button.click();
      wasTaken = isTaken(button);
    }, 50);
  };
  addEventListener('click', press, true);
  Object.assign(window, { broadsheetWake: wake });
}

/**
 * The page with one script of ours in the place of the framework's own, which loads those when they are wanted, and the script that has
 * to be found at the address of its content (`page-payloads.ts`). The page as it is, and no script, where it does not look as expected.
 */
export function deferFramework(html: string): { html: string; payload?: string } {
  const files = [...html.matchAll(FILES)].map(([, file = '']) => file);
  const told = [...html.matchAll(TOLD)].map(([, script = '']) => script);
  const isExpected = html.split(START).length === 2 && told.length > 1 && html.split(END).length === 2;
  if (!isExpected) return { html };
  const bare = html.replace(FILES, '').replace(HINTS, '').replace(TOLD, '');
  const payload = told.join(';');
  const [first = ''] = files;
  const own = first.slice(0, first.lastIndexOf('/') + 1);
  const folder = files.every((file) => file.startsWith(own)) ? own : '';
  const given: Parameters<typeof loader> = [
    { payload: addressOfPayload(payload), folder, framework: files.map((file) => file.slice(folder.length)) },
    SIGNS,
    [STAYED, PATIENCE],
  ];
  const call = `(${LOADER})(${given.map((value) => JSON.stringify(value)).join(',')})`;
  return { html: bare.replace(END, () => `<script>${call}</script>${END}`), payload };
}

/** As the browser gets it: without the spaces that only people need. No text in it has any. */
const LOADER = loader
  .toString()
  .replace(/\s+/g, ' ')
  .replace(/ ?([{}()[\]=<>,;:?&|+!*]) ?/g, '$1');
