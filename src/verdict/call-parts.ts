/** A failing call, and what the helpers of the tests in it are. */
export interface CallParts {
  readonly code: string;
  readonly helpers: readonly { readonly name: string; readonly words: string }[];
}

/** The harness ends a call with one comment for each helper: `# to_list: The values from head on.` */
export function callParts(call: string): CallParts {
  const lines = call.split('\n');
  const end = lines.findLastIndex((line) => !helper.test(line)) + 1;
  const helpers = lines.slice(end).map((line) => {
    const [, name = '', words = ''] = helper.exec(line) ?? [];
    return { name, words };
  });
  return { code: lines.slice(0, end).join('\n'), helpers };
}

const helper = /^# ([\w.]+): (.+)$/;
