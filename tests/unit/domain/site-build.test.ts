import { describe, expect, it } from 'vitest';
import {
  filesWith,
  roomOf,
  wholeParts,
  type SiteBuild,
  type SiteFile,
} from '../../../src/domain/site-build.ts';

const file = (address: string, part: string | null, bytes = 1): SiteFile => ({
  address,
  digest: address,
  bytes,
  part,
});
const build: SiteBuild = {
  entry: 'entry.js',
  files: [file('a', null, 3), file('b', 'style'), file('c', 'style'), file('d', 'flask')],
};
const addresses = (files: readonly SiteFile[]) => files.map(({ address }) => address);

describe('a build of the site', () => {
  it('is asked for what every visit needs, with the parts that are named', () => {
    expect(addresses(filesWith(build, new Set()))).toEqual(['a']);
    expect(addresses(filesWith(build, new Set(['style'])))).toEqual(['a', 'b', 'c']);
  });

  it('has a part where it has every file of it', () => {
    const kept = (...names: string[]) =>
      wholeParts(build, ({ address }) => names.includes(address));
    expect(kept('b', 'd')).toEqual(new Set(['flask']));
    expect(kept('b', 'c')).toEqual(new Set(['style']));
  });

  it('takes the room of its files', () => {
    expect(roomOf(build.files)).toBe(6);
  });
});
