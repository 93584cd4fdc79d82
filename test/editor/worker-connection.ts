import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import {
  createProtocolConnection,
  type DataCallback,
  Disposable,
  Emitter,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol';

/**
 * Runs the bundle of the server in a world that has what a browser's worker has, and nothing of Node: no `process`, no
 * `require`, no `Buffer`. Making code from text is forbidden there, as it is by the policy of many pages.
 *
 * @param script the path of the bundle.
 * @returns the connection to it, not listening yet.
 */
export function connectWorker(script: string): ProtocolConnection {
  const fromServer = new Emitter<Message>();
  const world = makeWorld((message) => fromServer.fire(JSON.parse(message)));
  runInContext(readFileSync(script, 'utf8'), world, { filename: script });
  const reader = {
    onError: never,
    onClose: never,
    onPartialMessage: never,
    listen: (callback: DataCallback) => fromServer.event(callback),
    dispose: () => {},
  };
  const writer = {
    onError: never,
    onClose: never,
    write: async (message: Message) => {
      runInContext(`onmessage({ data: ${JSON.stringify(message)} })`, world);
    },
    end: () => {},
    dispose: () => {},
  };
  return createProtocolConnection(reader, writer);
}

function makeWorld(post: (message: string) => void): object {
  const world: Record<string, unknown> = {
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, structuredClone },
    ...{ TextEncoder, TextDecoder, URL },
    console: { log() {}, info() {}, warn() {}, error() {} },
    addEventListener: () => {},
    // Later, as between real threads.
    postMessage: (message: unknown) => setTimeout(post, 0, JSON.stringify(message)),
  };
  world.self = world;
  return createContext(world, { codeGeneration: { strings: false, wasm: false } });
}

function never(): Disposable {
  return Disposable.create(() => {});
}
