import { createUnsavedTexts, type UnsavedTexts } from './store/unsaved-texts.ts';

/** What a session must know of the page it lives in. */
export interface SessionPage {
  /** Sends `visibilitychange` and `pagehide`. */
  readonly events: EventTarget;
  readonly isHidden: () => boolean;
  /** Null where the browser refuses localStorage. */
  readonly unsaved: UnsavedTexts | null;
}

/** The browser's page. `visibilitychange` is the document's, and bubbles to the window. */
export function createSessionPage(window: Window): SessionPage {
  return {
    events: window,
    isHidden: () => window.document.visibilityState === 'hidden',
    unsaved: openUnsavedTexts(window),
  };
}

/** Null where the browser refuses localStorage. */
export function openUnsavedTexts(window: Window): UnsavedTexts | null {
  try {
    return createUnsavedTexts(window.localStorage, Math.random().toString(36).slice(2));
  } catch {
    return null;
  }
}
