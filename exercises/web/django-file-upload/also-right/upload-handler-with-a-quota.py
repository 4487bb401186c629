"""an upload handler that looks at the first piece and stops what is too long, while the request comes in"""

import uuid

import django
from django.conf import settings
from django.core.files.storage import default_storage
from django.core.files.uploadhandler import FileUploadHandler, SkipFile, StopUpload
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views import View

settings.configure(
    ROOT_URLCONF=__name__,
    STORAGES={
        "default": {
            "BACKEND": "django.core.files.storage.InMemoryStorage",
            "OPTIONS": {"base_url": "https://photos.example/"},
        },
    },
    # Each upload is in a temporary file when the view gets it, however small it is.
    FILE_UPLOAD_HANDLERS=["django.core.files.uploadhandler.TemporaryFileUploadHandler"],
)
django.setup()

class PhotosOnly(FileUploadHandler):
    """Lets nothing through to the next handler that is too large or not a photo."""

    def new_file(self, *args, **kwargs):
        super().new_file(*args, **kwargs)
        self.extension = None

    def receive_data_chunk(self, raw_data, start):
        if start + len(raw_data) > 100_000:
            raise StopUpload(connection_reset=False)
        if start == 0:
            if raw_data.startswith(b"\x89PNG\r\n\x1a\n"):
                self.extension = ".png"
            elif raw_data.startswith(b"\xff\xd8\xff"):
                self.extension = ".jpg"
            else:
                raise SkipFile
            if self.field_name == "photo":
                self.request.extension = self.extension
        return raw_data

    def file_complete(self, file_size):
        return None


class PhotoView(View):
    def post(self, request):
        request.upload_handlers.insert(0, PhotosOnly(request))
        photo = request.FILES.get("photo")
        if photo is None or photo.size == 0:
            return JsonResponse({"photo": ["A photo of at most 100,000 bytes, please."]}, status=400)
        name = default_storage.save("photos/" + str(uuid.uuid4()) + request.extension, photo)
        return HttpResponse(status=201, headers={"Location": default_storage.url(name)})


urlpatterns = [path("photos", PhotoView.as_view())]
