import type { Thing } from '../../domain/trace.ts';

/** What has fields: an object with attributes, or something that holds names for the code in it. */
export type FieldsKind = 'object' | 'class' | 'function' | 'running';

const kinds: readonly (readonly [FieldsKind, RegExp])[] = [
  ['class', /^class /],
  ['function', /^(?:function|lambda|method)\b/],
  ['running', /^(?:generator|coroutine|async generator) /],
];

export function kindOf({ type }: Thing): FieldsKind {
  return kinds.find(([, pattern]) => pattern.test(type))?.[0] ?? 'object';
}
