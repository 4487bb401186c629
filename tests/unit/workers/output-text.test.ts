import { expect, it } from 'vitest';
import { createOutputText } from '../../../workers/runtime/output-text.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

it('decodes UTF-8, however it is cut into pieces', () => {
  const text = 'plain, é, 漢字, 👨‍👩‍👧 and a longer ending';
  const bytes = encode(text);
  for (let size = 1; size <= bytes.length; size += 1) {
    const output = createOutputText();
    let decoded = '';
    for (let from = 0; from < bytes.length; from += size) {
      decoded += output.decode(bytes.subarray(from, from + size));
    }
    expect(decoded + output.rest()).toBe(text);
  }
});

it('spells what is no text with backslashes, as Python does', () => {
  const output = createOutputText();
  expect(output.decode(Uint8Array.of(0x61, 0xff, 0xc3, 0x28, 0x62, 0))).toBe('a\\xff\\xc3(b\\x00');
  expect(output.decode(Uint8Array.of(0xed, 0xa0, 0x80, 0x0a))).toBe('\\xed\\xa0\\x80\n');
  expect(output.decode(Uint8Array.of(0x63, 0xe6, 0xbc))).toBe('c');
  expect(output.rest()).toBe('\\xe6\\xbc');
  expect(output.rest()).toBe('');
});
