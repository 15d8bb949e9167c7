/** Nothing moves any more when it did not for so many frames. */
const [STILL, MOST] = [12, 90];
/** With any of these somebody goes elsewhere. */
const ELSEWHERE = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Draws so that what has the focus, which is what was clicked last, stays where it is on the screen, whatever opens,
 * closes and is measured anew around it: a finding that opens closes another above it, which may be longer than the
 * pane.
 */
export function holdStill(root: HTMLElement): (draw: () => void) => void {
  let over = new AbortController();
  let last: { readonly element: Element; readonly top: number } | undefined;
  // Not every browser focuses what is clicked.
  const focus = ({ target }: Event) => {
    (target as Element).closest<HTMLElement>('button')?.focus({ preventScroll: true });
  };
  root.addEventListener('click', focus, { capture: true });
  return (draw) => {
    const held = inSight(root);
    if (!held) {
      draw();
      return;
    }
    // In the middle of being held it may be elsewhere for a moment.
    const isHeld = !over.signal.aborted && last?.element === held.element;
    const top = isHeld ? last!.top : held.element.getBoundingClientRect().top;
    draw();
    over.abort();
    over = new AbortController();
    last = { element: held.element, top };
    hold(held, top, over);
  };
}

interface Held {
  readonly element: Element;
  readonly scroller: Element;
}

/** What has the focus, where it can be seen and scrolls. */
function inSight(root: HTMLElement): Held | undefined {
  const element = document.activeElement;
  const scroller = root.contains(element) ? element?.closest('.scroller') : undefined;
  if (!element || !scroller || element === scroller) return undefined;
  const [own, around] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return own.bottom > around.top && own.top < around.bottom ? { element, scroller } : undefined;
}

function hold({ element, scroller }: Held, top: number, over: AbortController): void {
  const { signal } = over;
  const stop = () => {
    over.abort();
  };
  const setRight = () => {
    if (document.activeElement !== element) stop();
    const by = signal.aborted ? 0 : element.getBoundingClientRect().top - top;
    if (Math.abs(by) >= 1) scroller.scrollTop += by;
    return by;
  };
  setRight();
  // In the frame that draws it, so that nobody sees it elsewhere.
  const moved = new ResizeObserver(setRight);
  for (const part of scroller.children) moved.observe(part);
  const leave = () => {
    moved.disconnect();
  };
  signal.addEventListener('abort', leave);
  for (const event of ELSEWHERE) addEventListener(event, stop, { signal, capture: true, passive: true });
  eachFrame(signal, setRight, stop);
}

/** Until it has long been right, or cannot be made right. */
function eachFrame(over: AbortSignal, setRight: () => number, stop: () => void): void {
  let [still, frames] = [0, 0];
  const frame = () => {
    if (over.aborted) return;
    still = Math.abs(setRight()) < 1 ? still + 1 : 0;
    if (still < STILL && ++frames < MOST) requestAnimationFrame(frame);
    else stop();
  };
  requestAnimationFrame(frame);
}
