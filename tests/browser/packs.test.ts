import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { lacksAny } from '../lacking-packs.ts';
import { axeFindings } from './axe.ts';
import { deferred } from '../../src/domain/deferred.ts';
import { openCustom } from './custom-page.ts';
import { newVisitor, results, sentence, submit, withBrowser, write } from './visitor.ts';

withBrowser();

const pack = /flask-pack\.zip$/;
const solution = readFileSync(
  new URL('../../exercises/web/flask-session-cart/solution.py', import.meta.url),
  'utf8',
);

const asked = {
  code: `from flask import Flask, redirect, request, session

app = Flask(__name__)
app.secret_key = "a secret"


@app.get("/")
def hello():
    name = session["name"]
    return f'<h1>{name}</h1><script>go()</script><button onclick="go()">Go</button><img src="/x.png">'


@app.post("/name")
def sign():
    session["name"] = request.form["name"]
    return redirect("/")
`,
  tests: `import unittest
from solution import app

class T(unittest.TestCase):
    def test_name(self):
        client = app.test_client()
        page = client.post("/name", data={"name": "Ida"}, follow_redirects=True)
        self.assertEqual(page.text, "<h1>Bo</h1>")
`,
};

describe('an exercise that needs Flask', { skip: lacksAny(['flask']) }, () => {
  const address = `${inject('atRoot')}#/e/flask-session-cart`;

  it('is judged by it, and by nobody who does not need it fetched', async () => {
    const page = await (await newVisitor()).newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${inject('atRoot')}#/e/stack`);
    await page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });
    expect(fetched.filter((url) => pack.test(url))).toEqual([]);
    await page.goto(address);
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    await write(page, solution.replace('session["basket"] = basket', 'pass'));
    expect(await submit(page)).toBe('failed');
    expect(fetched.filter((url) => pack.test(url))).toHaveLength(1);
  });

  it('says what it waits for, and begins by itself', async () => {
    const visitor = await newVisitor();
    const gate = deferred<void>();
    await visitor.route(pack, async (route) => {
      await gate.promise;
      await route.continue();
    });
    const page = await visitor.newPage();
    await page.goto(address);
    await page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });
    await write(page, solution);
    await page.getByRole('button', { name: 'Submit' }).click();
    await results(page)
      .getByText('Flask is loading… Your code is judged as soon as it is ready.')
      .waitFor();
    gate.resolve();
    await page.locator('[data-verdict=passed]').waitFor();
  });

  it('shows the requests of a test that failed, and a response as a page that does nothing', async () => {
    const page = await (await newVisitor()).newPage();
    await page.goto(inject('atRoot'));
    await openCustom(page, inject('atRoot'), asked.code, asked);
    expect(await submit(page)).toBe('failed');
    const requests = results(page).getByRole('region', { name: 'Requests' });
    await requests.getByText('POST /name → 302 FOUND to /').click();
    await requests.getByText('name = Ida').waitFor();
    await requests.getByText("{'name': 'Ida'}").first().waitFor();
    await requests.getByText('GET / → 200 OK').waitFor();
    await requests.getByRole('button', { name: 'Show it as a page' }).last().click();
    const shown = page.frameLocator('iframe[title="The response as a page"]');
    await shown.getByRole('heading', { name: 'Ida' }).waitFor();
    expect(await shown.getByRole('button', { name: 'Go' }).getAttribute('onclick')).toBeNull();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('finds Flask missing where its file is damaged, and goes on', async () => {
    const visitor = await newVisitor();
    await visitor.route(pack, (route) => route.fulfill({ status: 200, body: 'not a zip' }), {
      times: 1,
    });
    const page = await visitor.newPage();
    await page.goto(address);
    await write(page, solution);
    expect(await submit(page)).toBe('broken');
    expect(await sentence(page)).toContain('ModuleNotFoundError');
    await write(page, 'print("alive")\n');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('region', { name: 'Console' }).getByText('alive').waitFor();
  });
});

describe('a program that imports Flask', { skip: lacksAny(['flask']) }, () => {
  it('runs in any exercise', async () => {
    const page = await (await newVisitor()).newPage();
    await page.goto(`${inject('atRoot')}#/e/stack`);
    await write(page, 'import flask\nprint(flask.Flask("shop").test_client().get("/").status)\n');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('region', { name: 'Console' }).getByText('404 NOT FOUND').waitFor();
  });
});

describe('a link whose tests are written for pytest', { skip: lacksAny(['pytest']) }, () => {
  const tests = `import pytest
from solution import Stack

@pytest.fixture
def stack():
    made = Stack()
    made.push(1)
    return made

@pytest.mark.parametrize("item", [2, 3])
def test_pop(stack, item):
    """gives back what was pushed last"""
    stack.push(item)
    assert stack.pop() == item

def test_printed(capsys):
    print("shown")
    assert capsys.readouterr().out == "shown\\n"

def test_saved(tmp_path):
    pytest.skip("of no use in a browser")
`;
  const wrong =
    'class Stack(list):\n    push = list.append\n    def pop(self): return list.pop(self, 0)\n';

  it('has a row for each case, and shows what failed', async () => {
    const page = await (await newVisitor()).newPage();
    await page.goto(inject('atRoot'));
    await openCustom(page, inject('atRoot'), wrong, { tests });
    expect(await submit(page)).toBe('failed');
    const rows = results(page).getByRole('listitem');
    const statuses = await rows.evaluateAll((all) => all.map((row) => row.dataset['status']));
    expect(statuses).toEqual(['failed', 'failed', 'passed', 'skipped']);
    await results(page).getByText('gives back what was pushed last (item=2)').first().waitFor();
    await results(page).getByText('stack.push(2)').waitFor();
  });
});
