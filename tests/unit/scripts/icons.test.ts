import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { iconPixels, iconSvg } from '../../../scripts/site/logo.ts';
import { encodePng } from '../../../scripts/site/png.ts';
import { root } from '../../../scripts/runtime/paths.ts';

const shape = { share: 0.6, corner: 0.2 };
const pixel = (pixels: Uint8Array, side: number, x: number, y: number) => [
  ...pixels.subarray((y * side + x) * 4, (y * side + x) * 4 + 4),
];

it('draws the steps in white on a ground whose corners are cut', () => {
  const pixels = iconPixels(100, shape);
  expect(pixel(pixels, 100, 0, 0)[3]).toBe(0);
  expect(pixel(pixels, 100, 50, 10)).toEqual([0x3b, 0x50, 0xb8, 255]);
  expect(pixel(pixels, 100, 50, 50)).toEqual([255, 255, 255, 255]);
});

it('draws the logo: each corner of its path', () => {
  const path = /d="([^"]+)"/.exec(readFileSync(`${root}src/app/Logo.tsx`, 'utf8'))?.[1];
  expect(path).toBe('M1.5 15.5h5v-4.5h5V6.5h5');
  expect(iconSvg(shape)).toContain('d="M1.5 15.5L6.5 15.5L6.5 11L11.5 11L11.5 6.5L16.5 6.5"');
});

it('writes pixels that come out as they went in', () => {
  const pixels = iconPixels(4, shape);
  const png = encodePng(4, pixels);
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  const found = [0, 1, 2, 3].map((row) => rows.subarray(row * 17 + 1, (row + 1) * 17));
  expect(Buffer.concat(found)).toEqual(Buffer.from(pixels));
});
