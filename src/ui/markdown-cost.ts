/**
 * Bounds far above what an exercise needs. Reading Markdown takes time that grows with the square of its marks
 * and of its nesting, and a table has all its cells in the page, those too that its text leaves out: a
 * stranger's text of a few kilobytes would keep the page busy for minutes.
 */
const most = { characters: 20_000, marks: 1_000, cells: 2_000 };

/** What may begin or end something in Markdown. */
const mark = /[[\]*_~`<>!()\\&|#+:@=\n-]/g;

/** A line that may open dozens of quotes and lists, one in the other. */
const deep = /^[\s>*+\-\d.)]{80}/m;

/** Whether the text can be read as Markdown and shown in a moment. */
export function isLight(text: string): boolean {
  if (text.length > most.characters || deep.test(text)) return false;
  if ((text.match(mark)?.length ?? 0) > most.marks) return false;
  // There are no more lines than marks, so they can be arguments.
  const lines = text.split('\n');
  const columns = Math.max(...lines.map((line) => line.split('|').length));
  return columns === 1 || columns * lines.length <= most.cells;
}
