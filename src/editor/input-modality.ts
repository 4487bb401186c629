let keyboard = false;

if (typeof window !== 'undefined') {
  const note = (isKeyboard: boolean) => () => {
    keyboard = isKeyboard;
  };
  window.addEventListener('keydown', note(true), true);
  window.addEventListener('pointerdown', note(false), true);
}

/** Whether the page was last operated by keyboard; a focus that follows came from there. */
export const lastInputWasKeyboard = (): boolean => keyboard;
