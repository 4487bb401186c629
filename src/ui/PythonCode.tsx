import { fenced } from './example-text.ts';
import { Markdown } from './Markdown.tsx';

/** Python source, coloured; `bare` leaves out the frame and Copy. */
export function PythonCode({
  code,
  bare = false,
}: {
  readonly code: string;
  readonly bare?: boolean;
}) {
  return <Markdown text={fenced(code, 'python')} bare={bare} />;
}
