/** Milliseconds in which a browser that asks where to put the file still finds it. */
const patience = 600_000;

/** Hands a text to the browser as a downloaded file. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
