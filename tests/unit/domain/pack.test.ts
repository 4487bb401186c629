import { describe, expect, it } from 'vitest';
import { packsNeeded } from '../../../src/domain/pack.ts';

describe('the packs that code needs', () => {
  it.each([
    ['import flask', ['flask']],
    ['from flask import Flask', ['flask']],
    ['from flask.testing import FlaskClient', ['flask']],
    ['import os, jinja2 as j, sys', ['flask']],
    ['def f():\n    from sqlalchemy.orm import Session', ['sqlalchemy']],
    ['try:\n\timport pytest\nexcept ImportError:\n\tpytest = None', ['pytest']],
    ['from zoneinfo import ZoneInfo', ['tzdata']],
    ['import flask_login', []],
    ['from .flask import app', []],
    ['important = "import nothing"', []],
    ['# import flask', []],
    ['def test_hello(capsys):\n    hello()', ['pytest']],
    [
      'class TestFile:\n    def test_saved(\n        self, tmp_path\n    ):\n        save()',
      ['pytest'],
    ],
    ['def test_plain():\n    assert capsys', []],
    ['def view(request): pass', []],
  ])('reads %j', (text, packs) => {
    expect(packsNeeded([], [text])).toEqual(packs);
  });

  it('adds what a pack needs itself, and names each once', () => {
    expect(packsNeeded(['django'], ['import django', 'from zoneinfo import ZoneInfo'])).toEqual([
      'django',
      'tzdata',
    ]);
  });

  it('takes a capability for what it names', () => {
    expect(packsNeeded(['clock', 'flask'], [])).toEqual(['flask']);
  });
});
