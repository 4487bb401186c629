import { code } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import type { Traceback } from './verdict.ts';

/**
 * Names under which well-known packages are imported that are no part of Python. Any other name
 * that is not found may be a file of the learner's, or a slip of the pen: of that nothing is said.
 */
const packages = new Set(
  `aiohttp anthropic astropy attr attrs bokeh boto3 bottle bs4 celery certifi chardet cachetools
  click colorama coloredlogs cryptography cupy cv2 dask dateutil discord django
  docx dotenv fastapi faker flask flask_sqlalchemy folium gensim gmpy2 graphviz grpc gunicorn h5py
  httpx hypothesis imageio jax jinja2 joblib jsonschema jwt keras lightgbm llvmlite loguru lxml
  markdown marshmallow matplotlib mpl_toolkits mpmath msgpack mypy mysqlclient
  networkx nltk nose numba numexpr numpy openai openpyxl orjson paramiko pandas   passlib pendulum peewee pexpect pika PIL pip pkg_resources plotly polars prettytable prophet
  psutil psycopg psycopg2 pyarrow pydantic pydot pygame pyglet pygments pymongo pymysql pynput
  pyparsing pyperclip pytest pytz PyQt5 PyQt6 PySide6 redis regex requests requests_html rich scipy
  scrapy seaborn selenium sentry_sdk setuptools shapely six skimage sklearn sortedcontainers
  spacy sqlalchemy starlette statsmodels streamlit sympy tabulate tensorflow termcolor textual
  thefuzz toolz torch torchvision tornado tqdm transformers trio twisted typer typing_extensions
  ujson unidecode urllib3 uvicorn websocket websockets werkzeug wx xgboost xlrd xlsxwriter yaml
  zmq`.split(/\s+/),
);

/** What there is instead of a package that was imported; nothing where no package was. */
export function missingModuleSentence(traceback: Traceback): Sentence {
  const name = traceback.at(-1)?.module?.split('.')[0];
  if (name === undefined || !packages.has(name)) return [];
  return [code(name), " is not part of Gradus: exercises use Python's standard library alone."];
}

/** The same, after another sentence. */
export function missingModuleText(traceback: Traceback): Sentence {
  const sentence = missingModuleSentence(traceback);
  return sentence.length === 0 ? [] : [' ', ...sentence];
}
