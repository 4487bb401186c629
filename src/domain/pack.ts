import type { Capability } from './exercise.ts';

/** Packages beside Python's own library, loaded into an interpreter by whoever needs them. */
export type Pack = 'flask' | 'django' | 'sqlalchemy' | 'pytest' | 'tzdata';

interface PackContents {
  /** As a sentence names it. */
  readonly title: string;
  /** The modules that lead to it. */
  readonly modules: readonly string[];
}

export const packs: Readonly<Record<Pack, PackContents>> = {
  flask: {
    title: 'Flask',
    modules: ['flask', 'werkzeug', 'jinja2', 'markupsafe', 'itsdangerous', 'click', 'blinker'],
  },
  django: { title: 'Django', modules: ['django', 'asgiref', 'sqlparse'] },
  sqlalchemy: { title: 'SQLAlchemy', modules: ['sqlalchemy', 'typing_extensions'] },
  pytest: { title: 'pytest', modules: ['pytest', 'pluggy', 'iniconfig', 'packaging', 'pygments'] },
  tzdata: { title: 'the time zones', modules: ['zoneinfo'] },
};

export const allPacks = Object.keys(packs) as readonly Pack[];

/** Beside those that a pack holds, the packs that it needs itself. */
const needs: Partial<Record<Pack, readonly Pack[]>> = { django: ['tzdata'] };

const imports = /^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import\b|import[ \t]+([\w., \t]+))/gmu;

/** A test that asks for what pytest alone gives, by the name of a parameter, need not import it. */
const fixtures =
  /^[ \t]*(?:async[ \t]+)?def[ \t]+test\w*\([^)]*\b(?:capfd|caplog|capsys|capsysbinary|capfdbinary|monkeypatch|pytestconfig|recwarn|request|subtests|tmp_path|tmp_path_factory|tmpdir)\b/mu;

/** The packs that capabilities name, and that the texts of Python files import, in a fixed order. */
export function packsNeeded(
  capabilities: readonly Capability[],
  texts: readonly string[],
): readonly Pack[] {
  const modules = new Set(texts.flatMap(importedBy));
  if (texts.some((text) => fixtures.test(text))) modules.add('pytest');
  const asked = allPacks.filter(
    (pack) =>
      (capabilities as readonly string[]).includes(pack) ||
      packs[pack].modules.some((module) => modules.has(module)),
  );
  const all = new Set([...asked, ...asked.flatMap((pack) => needs[pack] ?? [])]);
  return allPacks.filter((pack) => all.has(pack));
}

/** The first part of each name that a text imports; a text inside a string may seem to as well. */
function importedBy(text: string): readonly string[] {
  return [...text.matchAll(imports)].flatMap(([, from, names = '']) =>
    (from === undefined ? names.split(',') : [from]).map(
      (name) => name.trim().split(/[.\s]/u)[0] ?? '',
    ),
  );
}
