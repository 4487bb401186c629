/** `text` with `content` in the place between the two comments that name it. */
export function withSection(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`];
  const [before, after] = [text.indexOf(start), text.indexOf(end)];
  if (before === -1 || after < before) {
    throw new Error(`The page needs the lines "${start}" and "${end}".`);
  }
  return `${text.slice(0, before)}${start}\n\n${content}\n\n${text.slice(after)}`;
}
