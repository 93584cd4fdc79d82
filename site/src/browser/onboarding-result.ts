/** How a quiz went, as a link tells it. */
export interface QuizResult {
  readonly right: number;
  readonly asked: number;
  /** The day, as an ISO date. */
  readonly on: string;
  /** Ids of the terms whose questions were answered wrongly, each once. */
  readonly missed: readonly string[];
}

/** Writes a result as the part of an address behind `#`, which no server ever sees. */
export function fragmentOf({ right, asked, on, missed }: QuizResult): string {
  const said = new URLSearchParams([
    ['result', `${right}of${asked}`],
    ['on', on],
    ...missed.map((id) => ['missed', id]),
  ]);
  return `#${said}`;
}

/** Reads a result from an address; undefined where there is none, or one that cannot be. */
export function resultIn(fragment: string): QuizResult | undefined {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const counts = /^(\d{1,2})of(\d{1,2})$/.exec(said.get('result') ?? '');
  const on = said.get('on') ?? '';
  if (counts === null || Number.isNaN(Date.parse(on)) || !/^\d{4}-\d{2}-\d{2}$/.test(on)) return undefined;
  const [right, asked] = [Number(counts[1]), Number(counts[2])];
  const missed = [...new Set(said.getAll('missed'))];
  return asked === 0 || right + missed.length > asked ? undefined : { right, asked, on, missed };
}

/** What the address says about which quiz it is. */
export interface QuizChoice {
  /** The id of a path; empty for everybody. */
  readonly path: string;
  readonly count: number;
  /** The word that decides which questions come, and in which order. */
  readonly seed: string;
}

/** How many questions a quiz may have. */
export const counts = [5, 10, 20];

/** Reads which quiz an address asks for. @param fresh a word for an address that names none. */
export function choiceIn(search: string, fresh: string): QuizChoice {
  const asked = new URLSearchParams(search);
  const count = Number(asked.get('n'));
  const seed = asked.get('seed') ?? '';
  return {
    path: asked.get('for') ?? '',
    count: counts.includes(count) ? count : 10,
    seed: /^[\w-]{1,40}$/.test(seed) ? seed : fresh,
  };
}

/** Writes which quiz it is as the part of an address behind `?`. */
export function searchOf({ path, count, seed }: QuizChoice): string {
  const said = new URLSearchParams([...(path === '' ? [] : [['for', path]]), ['n', String(count)], ['seed', seed]]);
  return `?${said}`;
}

/** A new word for a quiz. */
export function freshSeed(): string {
  return Math.random().toString(36).slice(2, 8);
}

/** A day of this place, as an ISO date. */
export function isoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
