import { expect, it } from 'vitest';
import { plain, styled } from '../../../src/terminal/style.ts';
import { printed } from '../../../src/terminal/terminal.ts';

const styleOf = (sequence: string) =>
  printed(`\u001b[${sequence}mx`).screen[0]?.spans[0]?.look.style;

it.each([
  ['1', { bold: true }],
  ['3;4;9', { italic: true, underlined: true, struck: true }],
  ['31', { foreground: 1 }],
  ['97', { foreground: 15 }],
  ['44', { background: 4 }],
  ['107', { background: 15 }],
  ['7', { inverse: true }],
  ['38;5;9', { foreground: 9 }],
  ['38;5;196', { foreground: '#ff0000' }],
  ['48;5;232', { background: '#080808' }],
  ['38;2;1;2;3', { foreground: '#010203' }],
  ['38:2::1:2:3', { foreground: '#010203' }],
  ['38:2:1:2:3', { foreground: '#010203' }],
  ['48:5:21', { background: '#0000ff' }],
  ['38;2;999;0', { foreground: '#ff0000' }],
  ['1;38;5;196;4', { bold: true, foreground: '#ff0000', underlined: true }],
  ['38;2;1;2;3;1', { bold: true, foreground: '#010203' }],
  ['4:3', { underlined: true }],
  ['4;4:0', {}],
  ['31;0', {}],
  ['', {}],
  ['1;2;22', {}],
  ['38;5', { foreground: 0 }],
  ['38', {}],
  ['8', {}],
  ['5;6;12345', {}],
])('reads %j', (sequence, style) => {
  expect(styleOf(sequence)).toEqual({ ...plain, ...style });
});

it('keeps a style until it is taken back', () => {
  const bold = styled(plain, [['1']]);
  expect(styled(bold, [['31'], ['22']])).toEqual({ ...plain, foreground: 1 });
});
