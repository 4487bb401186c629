/** UTF-16 units that are kept of the output of one call: its first and its last part. */
const kept = { head: 32 * 1024, tail: 32 * 1024 };

/** Text that keeps its first and its last part, whatever is added. */
export interface ClippedText {
  readonly add: (text: string) => void;
  /** Characters that are missing at this place. */
  readonly skip: (characters: number) => void;
  /** What was kept; a line in between says how much was cut. */
  readonly text: () => string;
}

export function createClippedText(limits = kept): ClippedText {
  let head = '';
  let tail = '';
  let cut = 0;

  /** From a place on, everything belongs to the tail. */
  function shorten(limit: number): void {
    const from = wholeCharacter(tail, tail.length - limit);
    tail = tail.slice(from);
    cut += from;
  }

  return {
    add(text) {
      if (cut === 0 && tail === '' && head.length < limits.head) {
        const end = wholeCharacter(text, Math.min(text.length, limits.head - head.length));
        head += text.slice(0, end);
        tail = text.slice(end);
      } else {
        tail += text;
      }
      // Not with every addition: shortening copies the tail.
      if (tail.length > 2 * limits.tail) shorten(limits.tail);
    },
    skip(characters) {
      cut += characters + tail.length;
      tail = '';
    },
    text() {
      if (tail.length > limits.tail) shorten(limits.tail);
      return head + (cut > 0 ? cutNotice(cut) : '') + tail;
    },
  };
}

/** A line that stands where characters were left out. */
export function cutNotice(characters: number): string {
  return `\n… ${characters.toLocaleString('en')} characters were cut here …\n`;
}

/** `index`, or the next place that does not halve a surrogate pair. */
export function wholeCharacter(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc_00 && unit <= 0xdf_ff ? index + 1 : index;
}
