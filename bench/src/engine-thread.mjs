// A thread of the benchmark starts here: it learns to read TypeScript, as the main thread did, and goes on.
import { register } from 'tsx/esm/api';

register();
await import('./engine-worker.ts');
