"""a subclass of Django's middleware that lets a request with the key pass at one address."""

import django
from django.conf import settings
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import HttpResponse, HttpResponseNotAllowed
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.crypto import constant_time_compare

PAGE = r"""<!doctype html>
<title>Shopping list</title>
<ul>{% for item in items %}<li>{{ item }}</li>{% endfor %}</ul>
<form action="/" method="post">{% csrf_token %}<input name="item"><button>Add</button></form>
<button onclick="empty()">Empty the list</button>
<script>
  async function empty() {
    const token = document.cookie.match(/csrftoken=(\w+)/)[1];
    await fetch("/", { method: "DELETE", headers: { "X-CSRFToken": token } });
    location.reload();
  }
</script>
"""

settings.configure(
    ALLOWED_HOSTS=["testserver"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[f"{__name__}.TokenOrKey"],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "loaders": [("django.template.loaders.locmem.Loader", {"page.html": PAGE})],
            },
        }
    ],
)
django.setup()

ITEMS = []
KEY = "w4Yt7-hQ2p"


class TokenOrKey(CsrfViewMiddleware):
    def process_view(self, request, view, args, kwargs):
        if view is not assistant:
            return super().process_view(request, view, args, kwargs)
        sent = request.headers.get("Authorization", "")
        if not constant_time_compare(sent, f"Bearer {KEY}"):
            raise PermissionDenied("the key is missing or wrong")
        return None


def item_of(request):
    item = request.POST.get("item")
    if not item:
        raise BadRequest("the item is missing")
    return item


def show(request):
    return render(request, "page.html", {"items": ITEMS})


def add(request):
    ITEMS.append(item_of(request))
    return redirect(page)


def empty(request):
    ITEMS.clear()
    return HttpResponse(status=204)


def page(request):
    views = {"GET": show, "HEAD": show, "POST": add, "DELETE": empty}
    if request.method not in views:
        return HttpResponseNotAllowed(views)
    return views[request.method](request)


def assistant(request):
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    add(request)
    return HttpResponse(status=204)


urlpatterns = [path("", page), path("assistant/", assistant)]
