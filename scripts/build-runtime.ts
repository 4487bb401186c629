import { ensureRuntime } from './runtime/ensure-runtime.ts';

await ensureRuntime();
