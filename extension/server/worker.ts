import { portableParser } from '@living-sla/core/portable-parser';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './start-server.ts';

declare const self: DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  // A worker reaches no files; the client reads them for it.
  ownHost: () => undefined,
  parser: () => Promise.resolve(portableParser),
  today,
});

/** Today as an ISO date in the time zone of the browser. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
