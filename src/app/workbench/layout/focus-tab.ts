import type { OutcomeTab } from './use-stage-view.ts';

/** Gives the focus to a tab, once the page shows it. */
export function focusTab(tab: OutcomeTab): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${tab}-tab`)?.focus());
}

/** The same, where what had the focus is gone from the page or hidden. */
export function keepFocus(tab: OutcomeTab): void {
  // A browser takes the focus from what is hidden when it has drawn the page.
  setTimeout(() => {
    const held = document.activeElement;
    if (held === document.body || held?.checkVisibility() === false) focusTab(tab);
  }, 100);
}
