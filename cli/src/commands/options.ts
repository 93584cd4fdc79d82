import { statSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** `--today`, which every command that looks at a handbook takes. */
export function todayOption(): Option {
  return new Option('--today <date>', 'look at the handbook as on this day, such as 2026-12-31').argParser(readDate);
}

/** `--port` and `--host`, for the commands that serve. */
export function addressOptions(): Option[] {
  return [
    new Option('--port <number>', 'the port to serve at; 0 takes any free one').argParser(readPort).default(4321),
    new Option('--host <address>', 'the address to serve at; 0.0.0.0 lets other machines in').default('127.0.0.1'),
  ];
}

/** What `--color` and `--no-color` said, wherever they stood; undefined where neither was given. */
export function colourOption(command: Command): boolean | undefined {
  return command.optsWithGlobals<{ color?: boolean }>().color;
}

/** Whether an argument is the path of a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A day as year-month-day. @throws InvalidArgumentError for anything else. */
export function readDate(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // February 30 is read as a day in March.
  const same = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!same) throw new InvalidArgumentError('Write a day as year-month-day, such as 2026-12-31.');
  return text;
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535)) throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return port;
}
