import { StatusBar } from 'monaco-vim';

/** The line below the code in which Vim says its mode and takes commands. */
export class VimLine extends StatusBar {
  override setSec(...prompt: Parameters<StatusBar['setSec']>): ReturnType<StatusBar['setSec']> {
    const close = super.setSec(...prompt);
    // The library's own field has no name.
    const field = document.activeElement;
    if (field instanceof HTMLInputElement) field.setAttribute('aria-label', 'Vim command');
    return close;
  }
}
