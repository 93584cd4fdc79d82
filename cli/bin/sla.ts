#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Node keeps what it has compiled, types taken out, in the system's temporary folder: the next start is faster.
enableCompileCache();
const { main } = await import('../src/main.ts');
await main(process.argv.slice(2));
