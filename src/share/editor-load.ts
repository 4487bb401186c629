/** Lines that any editor shows at once. */
const mostLines = 50_000;

/** More marks on one letter than any script puts there: laying out thousands takes minutes. */
const heaped = /\p{M}{100}/u;

/** Whether the editor would be busy with a stranger's text for seconds, however few its bytes. */
export function overloadsEditor(text: string): boolean {
  return heaped.test(text) || (text.match(/[\r\n]/g)?.length ?? 0) > mostLines;
}
