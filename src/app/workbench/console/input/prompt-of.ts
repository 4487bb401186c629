import type { Part, Span } from '../../../../terminal/parts.ts';
import type { Transcript } from '../../../../terminal/terminal.ts';

/** The last line of what is shown, which has not ended: what a program asks with. */
export function promptOf({ screen }: Transcript): readonly Span[] {
  return split(screen).after;
}

/** Everything in front of it. */
export function beforePrompt(transcript: Transcript): Transcript {
  const last = transcript.screen.at(-1);
  if (last === undefined) return transcript;
  const part: Part = { ...last, spans: split(transcript.screen).before };
  return { ...transcript, screen: [...transcript.screen.slice(0, -1), part] };
}

function split(screen: readonly Part[]): {
  readonly before: readonly Span[];
  readonly after: readonly Span[];
} {
  const spans = screen.at(-1)?.spans ?? [];
  const index = spans.findLastIndex(({ text }) => text.includes('\n'));
  const span = spans[index];
  if (span === undefined) return { before: [], after: spans };
  const place = span.text.lastIndexOf('\n') + 1;
  const rest = { ...span, text: span.text.slice(place) };
  return {
    before: [...spans.slice(0, index), { ...span, text: span.text.slice(0, place) }],
    after: [...(rest.text === '' ? [] : [rest]), ...spans.slice(index + 1)],
  };
}
