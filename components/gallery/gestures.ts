/** What fingers, a mouse and keys do to a picture that is shown large. Knows no document, so that it can be told a story. */

export type Point = { x: number; y: number };
/** How a picture lies: 1 is whole, `x` and `y` how far its middle is from the middle of the stage, in CSS pixels. */
export type View = Point & { scale: number };

export const WHOLE: View = { scale: 1, x: 0, y: 0 };
export const MOST_SCALE = 5;
/** What a double tap enlarges to. */
const TAPPED_SCALE = 2.5;
/** How far a finger goes before it is a swipe, and before it is more than a tap, in CSS pixels. */
const SWIPE = 48;
const TAP = 8;
/** Milliseconds between the two of a double tap, and pixels. */
const DOUBLE = { ms: 350, px: 36 };

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** The view as far as it may go: neither smaller than whole nor past its own edges. */
function bounded({ scale, x, y }: View, stage: Stage): View {
  const size = Math.max(1, Math.min(MOST_SCALE, scale));
  const [across, down] = [(stage.width * (size - 1)) / 2, (stage.height * (size - 1)) / 2];
  return { scale: size, x: within(x, across), y: within(y, down) };
}

/** The view at another scale, with what lies at `point` (from the middle of the stage) staying there. */
function zoomed(view: View, scale: number, point: Point): View {
  const grown = Math.max(1, Math.min(MOST_SCALE, scale)) / view.scale;
  return {
    scale: view.scale * grown,
    x: point.x - (point.x - view.x) * grown,
    y: point.y - (point.y - view.y) * grown,
  };
}

type Stage = { width: number; height: number };
export type Told = {
  /** Size of the stage now. */
  stage: () => Stage;
  show: (view: View) => void;
  /** A finger pulls the whole picture sideways by so much; 0: it has let go. */
  pull: (by: number) => void;
  /** It was pulled over: to a side of the screen, whatever the direction of the page. */
  swipe: (side: 'left' | 'right') => void;
};

/** Pointers are told from the middle of the stage. */
export class Gestures {
  #view = WHOLE;
  readonly #fingers = new Map<number, Point>();
  /** Where the present gesture began, with the view of then. */
  #start: { point: Point; spread: number; view: View } | undefined;
  #moved = false;
  #pulled = 0;
  #tap: { at: number; point: Point } | undefined;
  readonly #told: Told;

  constructor(told: Told) {
    this.#told = told;
  }

  get scale(): number {
    return this.#view.scale;
  }

  #set(view: View): void {
    this.#view = bounded(view, this.#told.stage());
    this.#told.show(this.#view);
  }

  #pull(by: number): void {
    this.#pulled = by;
    this.#told.pull(by);
  }

  /** One finger, or the middle of two and how far they are apart. */
  #hold(): { point: Point; spread: number } | undefined {
    const [one, other] = [...this.#fingers.values()];
    if (!one) return undefined;
    return other ? { point: middle(one, other), spread: distance(one, other) } : { point: one, spread: 0 };
  }

  #begin(): void {
    const hold = this.#hold();
    this.#start = hold && { ...hold, view: this.#view };
  }

  down(finger: number, point: Point): void {
    if (this.#fingers.size === 0) this.#moved = false;
    this.#fingers.set(finger, point);
    if (this.#fingers.size > 1) {
      this.#moved = true;
      this.#pull(0);
    }
    this.#begin();
  }

  move(finger: number, point: Point): void {
    if (!this.#fingers.has(finger)) return;
    this.#fingers.set(finger, point);
    const [start, hold] = [this.#start, this.#hold()];
    if (!start || !hold) return;
    const by = { x: hold.point.x - start.point.x, y: hold.point.y - start.point.y };
    if (Math.hypot(by.x, by.y) > TAP) this.#moved = true;
    if (start.spread > 0) {
      const spread = zoomed(start.view, (start.view.scale * hold.spread) / start.spread, start.point);
      this.#set({ ...spread, x: spread.x + by.x, y: spread.y + by.y });
    } else if (start.view.scale > 1) this.#set({ ...start.view, x: start.view.x + by.x, y: start.view.y + by.y });
    else if (this.#moved && Math.abs(by.x) > Math.abs(by.y)) this.#pull(by.x);
  }

  /** A finger is lifted, at so many milliseconds. */
  up(finger: number, at: number): void {
    const point = this.#fingers.get(finger);
    if (!point || !this.#fingers.delete(finger)) return;
    this.#begin();
    if (this.#fingers.size > 0) return;
    const pulled = this.#pulled;
    this.#pull(0);
    if (Math.abs(pulled) >= SWIPE) this.#told.swipe(pulled < 0 ? 'left' : 'right');
    if (!this.#moved) this.#tapped(point, at);
  }

  /** The browser has taken the finger for something of its own. */
  cancel(finger: number): void {
    this.#fingers.delete(finger);
    this.#pull(0);
    this.#begin();
  }

  #tapped(point: Point, at: number): void {
    const before = this.#tap;
    const isDouble = before && at - before.at <= DOUBLE.ms && distance(before.point, point) <= DOUBLE.px;
    this.#tap = isDouble ? undefined : { at, point };
    if (isDouble) this.#set(this.scale > 1 ? WHOLE : zoomed(this.#view, TAPPED_SCALE, point));
  }

  /** Larger or smaller around a point; the middle where none is given. */
  zoomBy(factor: number, point: Point = { x: 0, y: 0 }): void {
    this.#set(zoomed(this.#view, this.scale * factor, point));
  }

  /** Moves what is enlarged, by parts of the stage; false when there is nothing to move. */
  look(across: number, down: number): boolean {
    if (this.scale === 1) return false;
    const { width, height } = this.#told.stage();
    this.#set({ ...this.#view, x: this.#view.x - across * width, y: this.#view.y - down * height });
    return true;
  }

  /** Whole again, as for another picture. */
  reset(): void {
    this.#fingers.clear();
    this.#set(WHOLE);
  }
}
