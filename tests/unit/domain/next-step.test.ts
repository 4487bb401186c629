import { expect, it } from 'vitest';
import { nextStep, outcomeAdvice } from '../../../src/domain/next-step.ts';
import { traceback } from './verdict-fixture.ts';

it('asks about the condition of a loop where the time was up', () => {
  expect(nextStep(traceback('', '', 3))).toMatch(/condition ever become false/);
  expect(outcomeAdvice({ kind: 'timed-out', limitMs: 10_000 })).toMatch(/loop/);
  expect(outcomeAdvice({ kind: 'stopped', ms: 4_000 })).toMatch(/loop/);
});

it('asks about the case that ends a recursion', () => {
  const raised = traceback('RecursionError', 'maximum recursion depth exceeded', 3);
  expect(nextStep(raised)).toMatch(/ends the recursion/);
  expect(outcomeAdvice({ kind: 'raised', traceback: raised })).toMatch(/ends the recursion/);
});

it('says nothing of what was not endless', () => {
  expect(nextStep([])).toBe(null);
  expect(nextStep(traceback('ValueError', 'no', 3))).toBe(null);
  expect(outcomeAdvice({ kind: 'stopped', ms: null })).toBe(null);
  expect(outcomeAdvice({ kind: 'finished' })).toBe(null);
});
