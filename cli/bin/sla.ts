#!/usr/bin/env node
// This much runs on any Node of the past years, so that an old one gets a sentence and not a stack trace. What an old
// one does not have may therefore not be imported by its name.
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `sla: This needs Node 22.12 or newer, and here runs Node ${process.versions.node}. Get a newer one from https://nodejs.org/.`,
  );
  process.exit(2);
}
// Node keeps what it has compiled in the system's temporary folder: the next start is faster.
module.enableCompileCache();
const { main } = await import('../src/main.ts');
await main(process.argv.slice(2));
