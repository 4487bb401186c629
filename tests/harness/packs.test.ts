import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import type { RunEvent } from '../../src/domain/run.ts';
import type { Submission } from '../../src/domain/submission.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { lacksAny } from '../lacking-packs.ts';

/** Each pack at work in the product's own interpreter, judged and run. */

const { signal } = new AbortController();
let runner: Runner & { close: () => void };
beforeAll(async () => {
  runner = await createNodeRunner();
});
afterAll(() => runner.close());

async function judge(solution: string, tests: string) {
  const submission: Submission = {
    solution,
    tests,
    typeTests: '',
    module: 'solution',
    testsModule: 'tests',
    files: {},
    given: {},
    stdin: '',
    requires: [],
    capabilities: [],
    limits: { testMs: 10_000, totalMs: 60_000 },
  };
  const verdict = await runner.judge(submission, () => {}, signal);
  if (verdict.kind === 'stopped') throw new Error('nobody stopped it');
  return verdict;
}

async function printed(source: string): Promise<string> {
  const texts: string[] = [];
  const onEvent = (event: RunEvent): void => {
    if (event.kind === 'output') texts.push(event.text);
  };
  const io = { onEvent, readLine: () => Promise.resolve(null) };
  await runner.run({ source, prompt: '', given: {}, stdin: '', capabilities: [] }, io, signal);
  return texts.join('');
}

const cart = `
from flask import Flask, redirect, render_template_string, session

app = Flask(__name__)
app.secret_key = "not secret"

@app.post("/cart/<item>")
def add(item):
    session["cart"] = [*session.get("cart", []), item]
    return redirect("/cart")

@app.get("/cart")
def show():
    page = "{% for item in items %}<li>{{ item }}</li>{% endfor %}"
    return render_template_string(page, items=session.get("cart", []))
`;

describe('flask', { skip: lacksAny(['flask']) }, () => {
  it('keeps a session, escapes what it renders, and starts anew for each test', async () => {
    const verdict = await judge(
      cart,
      `
import unittest
from solution import app

class Cart(unittest.TestCase):
    def setUp(self):
        self.client = app.test_client()

    def test_added(self):
        self.assertEqual(self.client.post("/cart/<b>").status_code, 302)
        self.assertEqual(self.client.get("/cart").text, "<li>&lt;b&gt;</li>")
        app.config["SEEN"] = True

    def test_nothing_is_left(self):
        self.assertEqual(self.client.get("/cart").text, "")
        self.assertNotIn("SEEN", app.config)

    def test_unknown(self):
        self.assertEqual(self.client.get("/nowhere").status_code, 200)
`,
    );
    expect(verdict.tests.map(({ status }) => status)).toEqual(['passed', 'passed', 'failed']);
    expect(verdict.tests[2]?.failures[0]).toMatchObject({ expected: '200', actual: '404' });
  });

  it('says what to use where a program would serve a port', async () => {
    expect(await printed(`${cart}\napp.run()\n`)).toContain('with a test client instead');
  });
});

describe('sqlalchemy', { skip: lacksAny(['sqlalchemy']) }, () => {
  it('maps classes to tables of SQLite', async () => {
    const text = await printed(`
from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship

class Base(DeclarativeBase):
    pass

class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    books: Mapped[list["Book"]] = relationship(back_populates="author")

class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))
    author: Mapped[Author] = relationship(back_populates="books")

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(Author(books=[Book(title="Emma"), Book(title="Persuasion")]))
    session.commit()
    print([(book.title, book.author.id) for book in session.scalars(select(Book))])
`);
    expect(text).toBe("[('Emma', 1), ('Persuasion', 1)]\n");
  });
});

describe('django', { skip: lacksAny(['django']) }, () => {
  it('migrates a database, keeps a session, and refuses what has no CSRF token', async () => {
    const verdict = await judge(
      `
import django
from django.conf import settings
from django.http import HttpResponse
from django.urls import path

settings.configure(
    SECRET_KEY="not secret",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "django.contrib.sessions"],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
    ],
)
django.setup()

def visit(request):
    request.session["visits"] = request.session.get("visits", 0) + 1
    return HttpResponse(str(request.session["visits"]))

urlpatterns = [path("", visit)]
`,
      `
import unittest
import solution
from django.core.management import call_command
from django.test import Client

class Visits(unittest.TestCase):
    def setUp(self):
        call_command("migrate", verbosity=0)

    def test_session(self):
        client = Client()
        self.assertEqual([client.get("/").content for _ in range(2)], [b"1", b"2"])

    def test_nothing_is_left(self):
        self.assertEqual(Client().get("/").content, b"1")

    def test_token(self):
        self.assertEqual(Client(enforce_csrf_checks=True).post("/").status_code, 403)
`,
    );
    expect(verdict.tests.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed']);
  });

  it('is not blamed on the test where it raises after the view', async () => {
    const verdict = await judge(
      `
from django.conf import settings
import django
from django.http import HttpResponse
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    SECRET_KEY="secret",
    ALLOWED_HOSTS=["testserver"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
)
django.setup()

def show(request):
    request.session["price"] = {1, 2}
    return HttpResponse("shown")

urlpatterns = [path("", show)]
`,
      `
import unittest
import solution
from django.test import Client

class Shop(unittest.TestCase):
    def test_show(self):
        self.assertEqual(Client().get("/").content, b"shown")
`,
    );
    expect(verdict.tests[0]?.failures[0]).toMatchObject({
      message: expect.stringMatching(/^This call raised TypeError: Object of type set is not JSON/),
      call: "Client().get('/')",
    });
  });
});

describe('async views of Django', { skip: lacksAny(['django']) }, () => {
  it('answer the sync client, and reach sync code from within', async () => {
    const text = await printed(`
import contextvars
import django
from asgiref.sync import async_to_sync, sync_to_async
from django.conf import settings
from django.http import JsonResponse
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    SECRET_KEY="secret",
    ALLOWED_HOSTS=["testserver"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=["django.contrib.contenttypes"],
)
django.setup()
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command

seen = contextvars.ContextVar("seen", default=0)

async def show(request):
    await ContentType.objects.acreate(app_label="shop", model="item")
    seen.set(1)
    return JsonResponse({"count": await sync_to_async(ContentType.objects.count)()})

urlpatterns = [path("", show)]
call_command("migrate", verbosity=0)
print(Client().get("/").json()["count"] > 0)

async def mark():
    seen.set(2)
    return seen.get()

print(async_to_sync(mark)(), seen.get())

async def wrongly():
    return async_to_sync(mark)()

try:
    async_to_sync(wrongly)()
except RuntimeError as error:
    print("just await" in str(error))
`);
    expect(text).toBe('True\n2 2\nTrue\n');
  });
});

describe('tzdata', { skip: lacksAny(['tzdata']) }, () => {
  it('knows the time zones', async () => {
    const text = await printed(`
from datetime import datetime
from zoneinfo import ZoneInfo
print(datetime(2026, 7, 1, tzinfo=ZoneInfo("Europe/Zurich")).isoformat())
`);
    expect(text).toBe('2026-07-01T00:00:00+02:00\n');
  });
});

describe('pytest', { skip: lacksAny(['pytest']) }, () => {
  it('compares as its users expect', async () => {
    const text = await printed(`
import pytest
with pytest.raises(ValueError, match="not a number"):
    raise ValueError("not a number")
print(0.1 + 0.2 == pytest.approx(0.3))
`);
    expect(text).toBe('True\n');
  });
});
