/** As much of Cache Storage as keeping files needs; set `isFull` to have it refuse more. */
export class FakeCaches {
  isFull = false;
  readonly #caches = new Map<string, Map<string, Response>>();

  open(name: string) {
    const kept = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, kept);
    return Promise.resolve({
      keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
      match: (url: string, { ignoreSearch = false } = {}) => {
        const found = ignoreSearch
          ? [...kept].find(([key]) => key.split('?')[0] === url)?.[1]
          : kept.get(url);
        return Promise.resolve(found?.clone());
      },
      put: (url: string, response: Response) => {
        if (this.isFull) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        kept.set(url, response);
        return Promise.resolve();
      },
      delete: (url: string) => Promise.resolve(kept.delete(url)),
    });
  }

  delete(name: string) {
    return Promise.resolve(this.#caches.delete(name));
  }
}
