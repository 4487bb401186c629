import { existsSync } from 'node:fs';
import type { Capability } from '../../src/domain/exercise.ts';
import { readTypeTests } from '../../src/domain/type-test.ts';
import { readText, type Report } from './programs.ts';

/** The tests of types of an exercise that asks for a type checker; empty for another. */
export function readTypeTestFile(
  file: string,
  capabilities: readonly Capability[],
  report: Report,
): string {
  if (!capabilities.includes('types')) {
    if (existsSync(file)) report(file, 'is judged only with the capability "types".');
    return '';
  }
  const text = readText(file, report);
  const names = readTypeTests(text).tests.map(({ name }) => name);
  if (text !== '' && names.length === 0) report(file, 'holds no test; begin one with "# test: …".');
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) report(file, `has two tests that are titled alike: ${twice}.`);
  return text;
}
