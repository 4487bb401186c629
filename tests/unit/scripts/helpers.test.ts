import { expect, it } from 'vitest';
import { helperProblems } from '../../../scripts/exercises/helpers.ts';

const named = (tests: string) => helperProblems(tests).map((problem) => problem.split(' ')[0]);

it('names each helper that does not say what it does', () => {
  const tests = [
    'import unittest',
    'from solution import f',
    '',
    '',
    'def said(text):',
    '    """What it does."""',
    '    return text',
    '',
    '',
    'PROGRAM = """',
    'def of_a_program(text):',
    '    return text',
    '"""',
    '',
    '',
    'def bare(text, more={}):',
    '    return text  # """no docstring"""',
    '',
    '',
    'async def waits():',
    '    pass',
    '',
    '',
    'def long(',
    '    one,',
    '    two="a: b",',
    ') -> dict[str, int]:  # with a remark',
    '    r"""What it does."""',
    '',
    '',
    'def short(x): return x',
    '',
    '',
    'class FTest(unittest.TestCase):',
    '    def test_f(self):',
    '        def inner():',
    '            pass',
    '',
  ].join('\n');
  expect(named(tests)).toEqual(['bare', 'waits', 'short']);
});

it('leaves alone what unittest calls', () => {
  expect(helperProblems('def setUpModule():\n    pass\n')).toEqual([]);
});

it('asks for none of tests that are functions, and of what is run around them', () => {
  const tests =
    'def setup_module():\n    pass\n\ndef test_f():\n    assert f(1)\n\ndef made(n):\n    return n\n';
  expect(named(tests)).toEqual(['made']);
});
