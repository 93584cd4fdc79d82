/** One comparison of a path with a value, such as `lead.employees > 50`. */
export interface Comparison {
  readonly path: string;
  readonly sign: '>' | '>=' | '<' | '<=' | '==';
  readonly value: number | string;
}

/**
 * Whether every case that fits one condition fits the other as well: “lead.employees > 50 && lead.country == "MX"” lies
 * within “lead.employees > 10”.
 */
export function isCovered(narrow: readonly Comparison[], wide: readonly Comparison[]): boolean {
  return wide.every((each) => narrow.some((one) => implies(one, each)));
}

/** The comparisons of a condition that has them joined by `&&`; undefined where a part is anything else. */
export function comparisonsIn(condition: string): Comparison[] | undefined {
  const parts = condition.replace(/\s+/g, ' ').split('&&');
  const found = parts.map((part) => comparison.exec(part.trim())?.groups);
  return found.some((groups) => groups === undefined)
    ? undefined
    : found.map((groups) => ({
        path: groups?.path ?? '',
        sign: groups?.sign as Comparison['sign'],
        value: groups?.number === undefined ? (groups?.text ?? '') : Number(groups.number),
      }));
}

const comparison =
  /^(?<path>[a-z_]\w*(?:\.\w+)*) ?(?<sign>>=|<=|==|>|<) ?(?:(?<number>-?\d+(?:\.\d+)?)|"(?<text>[^"\\]*)")$/i;

function implies(one: Comparison, other: Comparison): boolean {
  if (one.path !== other.path) return false;
  if (one.sign === other.sign && one.value === other.value) return true;
  if (typeof one.value === 'string' || typeof other.value === 'string') return false;
  switch (other.sign) {
    case '>':
      return one.sign === '>' ? one.value >= other.value : reaches(one, '>=') && one.value > other.value;
    case '>=':
      return (one.sign === '>' || reaches(one, '>=')) && one.value >= other.value;
    case '<':
      return one.sign === '<' ? one.value <= other.value : reaches(one, '<=') && one.value < other.value;
    case '<=':
      return (one.sign === '<' || reaches(one, '<=')) && one.value <= other.value;
    default:
      return false;
  }
}

/** Whether a comparison sets a bound on that side and takes the bound itself in. */
function reaches({ sign }: Comparison, bound: '>=' | '<='): boolean {
  return sign === bound || sign === '==';
}
