import { build, type Plugin, type Rolldown } from 'vite';
import { root } from '../runtime/paths.ts';

const workbench = 'src/app/workbench/ExercisePage.tsx';

type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } };

/**
 * Puts `src/early.ts` into the head of index.html, and the stylesheets behind the words that stand
 * there at once: a browser paints nothing below a stylesheet that it still waits for.
 */
export function earlyPlugin(): Plugin {
  return {
    name: 'gradus-early',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle, chunk }) {
        const files = bundle && chunk ? filesOf(bundle, chunk) : [];
        return {
          html: stylesheetsLast(html),
          tags: [{ tag: 'script', children: await earlyScript(files), injectTo: 'head' }],
        };
      },
    },
  };
}

/** What the workbench's page needs and the page's own script has not named already. */
function filesOf(bundle: Rolldown.OutputBundle, entry: Chunk): string[] {
  const chunks = Object.values(bundle).filter((output): output is Chunk => output.type === 'chunk');
  const here = reached(entry, chunks);
  const page = chunks.find(({ facadeModuleId }) => facadeModuleId === `${root}${workbench}`);
  if (page === undefined) throw new Error(`No chunk begins with ${workbench}.`);
  const more = [...reached(page, chunks)].filter((chunk) => !here.has(chunk));
  const styles = more.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  return [...more.map(({ fileName }) => fileName), ...styles].map((file) => `./${file}`);
}

/** A chunk with everything that it imports. */
function reached(from: Chunk, chunks: readonly Chunk[], found = new Set<Chunk>()): Set<Chunk> {
  if (found.has(from)) return found;
  found.add(from);
  for (const chunk of chunks) {
    if (from.imports.includes(chunk.fileName)) reached(chunk, chunks, found);
  }
  return found;
}

async function earlyScript(files: readonly string[]): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    root,
    define: { workbenchFiles: JSON.stringify(files) },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: `${root}src/early.ts`, output: { format: 'iife' } },
    },
  });
  const [first] = Array.isArray(outputs) ? outputs : [outputs];
  if (first === undefined || !('output' in first)) throw new Error('early.ts was not built.');
  return first.output[0].code.trim();
}

function stylesheetsLast(html: string): string {
  const styles = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const without = styles.reduce((left, style) => left.replace(style, ''), html);
  return without.replace('</body>', `${styles.join('')}</body>`);
}
