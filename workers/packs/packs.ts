import type { Pack } from '../../src/domain/pack.ts';

export interface PackPlace {
  readonly archive: string;
  /** Where it is unpacked, for packages that open files beside their own; else modules are read from the archive. */
  readonly folder: string | null;
}

export function placeOf(pack: Pack): PackPlace {
  const folder = `/lib/packs/${pack}`;
  return { archive: `${folder}.zip`, folder: pack === 'django' ? folder : null };
}

/** What a pack is about: imported when it is added, so that no learner's code waits for it. */
export const imported: Readonly<Record<Pack, string>> = {
  flask: 'flask flask.testing',
  django:
    'django.conf django.core.management django.db.models django.forms django.http django.shortcuts django.test django.urls',
  sqlalchemy: 'sqlalchemy.orm sqlalchemy.dialects.sqlite',
  // What a session of its own is made of beside what it imports itself.
  pytest:
    'pytest _pytest.helpconfig _pytest.skipping _pytest.subtests _pytest.unittest _pytest.warnings',
  // Its files are data, which `zoneinfo` reads one by one.
  tzdata: 'tzdata zoneinfo',
};
