import { phrase } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { rule, type Rule } from './rule.ts';

const lead: Sentence = phrase`Calling an ${'async def'} gives a coroutine at once; what it returns comes when the call is awaited, with ${'await'} in front of it.`;

/** TypeErrors where a coroutine stands for the value that it would give, or `await` where nothing is to come. */
export const awaitingTypeRules: readonly Rule[] = [
  rule(
    /['"]coroutine['"]|non-iterable coroutine object$|not coroutine$|type coroutine is/,
    () => lead,
  ),
  rule(
    /^object (\S+) can't be used in 'await' expression$|^'(\S+)' object can't be awaited$/,
    (older, newer) =>
      phrase`Behind ${'await'} stands a value of the type ${older || newer}. It is there already: only a coroutine, a task or a future is waited for.`,
  ),
  rule(
    /^(?:a coroutine was expected|An asyncio\.Future, a coroutine or an awaitable is required)/,
    () =>
      phrase`A coroutine is needed here. The name of an ${'async def'} alone stands for the function; calling it, with parentheses, gives the coroutine.`,
  ),
  rule(
    /^'async for' requires an object with __aiter__ method, got (.+)$/,
    (type) =>
      phrase`${'async for'} is for what gives its items in time, such as an asynchronous generator. A value of the type ${type} has its items at hand, for a plain ${'for'}.`,
  ),
  rule(
    /^'(.+?)' object does not support the asynchronous context manager protocol/,
    (type) =>
      phrase`${'async with'} needs an object that has ${'__aenter__'} and ${'__aexit__'}, and a value of the type ${type} does not have both.`,
  ),
];

export const awaitingAttributeRules: readonly Rule[] = [
  rule(/^'coroutine' object has no attribute /, () => lead),
];

export const awaitingRuntimeRules: readonly Rule[] = [
  rule(
    /^asyncio\.run\(\) cannot be called from a running event loop$/,
    () =>
      phrase`${'asyncio.run'} starts the event loop, and this code runs in it already. Inside an ${'async def'} a coroutine is awaited.`,
  ),
  rule(
    /^no running event loop$/,
    () =>
      phrase`Tasks live in an event loop, and none is running where this line is. ${'asyncio.run'} starts one, with a coroutine from which all the rest follows.`,
  ),
  rule(
    /^cannot reuse already awaited coroutine$/,
    () => phrase`A coroutine runs once. Each further call of its ${'async def'} makes a new one.`,
  ),
];

/** What an answer means that is a coroutine, or holds one, in place of what it would give. */
export function coroutineMeaning(shown: string): Sentence | null {
  return /(?:^|[[({,:]\s*)<coroutine object [^\s>]+>/u.test(shown) ? lead : null;
}

/** What Python's own warning means that a coroutine was never awaited; null where it gave none. */
export function neverAwaitedMeaning(printed: string): Sentence | null {
  const [, name] =
    /^.*RuntimeWarning: coroutine '(?:\S+\.)?([^'\s.]+)' was never awaited$/mu.exec(printed) ?? [];
  if (name === undefined) return null;
  return phrase`${name} was called and never awaited, so none of its lines has run. ${lead}`;
}
