import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds wrong with the page as it stands, one line a finding. */
export async function axeFindings(page: Page): Promise<string[]> {
  // As the debugger evaluates it, past the page's policy, which forbids foreign scripts.
  await page.evaluate(axe.source);
  await colourSettled(page);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** Buttons fade from one state to the next; what their colours are halfway nobody reads. */
function colourSettled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    // Components draw in frames of their own.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
}
