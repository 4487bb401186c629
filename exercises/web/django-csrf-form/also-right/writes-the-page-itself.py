"""`get_token` and `format_html`, without templates, and a list that is replaced."""

import django
from django.conf import settings
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.urls import path
from django.utils.html import format_html, format_html_join
from django.views.decorators.csrf import csrf_exempt, ensure_csrf_cookie

settings.configure(
    ALLOWED_HOSTS=["testserver"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
)
django.setup()

ITEMS = []
KEY = "w4Yt7-hQ2p"

PAGE = """<!doctype html>
<title>Shopping list</title>
<ol>{}</ol>
<form method=post>
  <input type=hidden name=csrfmiddlewaretoken value="{}">
  <textarea name=item></textarea>
  <input type=submit value=Add>
</form>
"""


@ensure_csrf_cookie
def page(request):
    global ITEMS
    if request.method == "POST":
        if request.POST.get("item"):
            ITEMS = ITEMS + [request.POST["item"]]
            return HttpResponse(status=302, headers={"Location": request.path})
        return HttpResponse(status=400)
    if request.method == "DELETE":
        ITEMS = []
        return HttpResponse(status=204)
    items = format_html_join("\n", "<li>{}</li>", ([item] for item in ITEMS))
    return HttpResponse(format_html(PAGE, items, get_token(request)))


def assistant(request):
    global ITEMS
    if request.headers.get("Authorization") != f"Bearer {KEY}":
        return HttpResponse(status=403)
    if request.method != "POST":
        return HttpResponse(status=405)
    if not request.POST.get("item"):
        return HttpResponse(status=400)
    ITEMS += [request.POST["item"]]
    return HttpResponse(status=204)


urlpatterns = [path("", page), path("assistant/", csrf_exempt(assistant))]
