/** Where to serve: a port, and an address of this machine. */
export interface Place {
  readonly port: number;
  readonly host: string;
}

/** The address at which a browser on this machine finds what is served there, with a slash at its end. */
export function addressOf({ port, host }: Place): string {
  // "Every address of this machine" is no address that a browser could open.
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}

/** What our servers call themselves, by which the next one knows that a handbook is already being served. */
export const serverName = 'Living SLA';
