/** Milliseconds for people: 840 ms, 3.21 s. */
export function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Milliseconds for one of many: 2.41 ms. */
export function smallTime(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`;
}

/** Bytes in millions: 142 MB. */
export function memory(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/** A multiple: 2.40 x; empty where there is none. */
export function multiple(ratio: number | undefined): string {
  return ratio === undefined ? '' : `${ratio.toFixed(2)} x`;
}

/** A share: 34%. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}

/** A whole number with its thousands apart: 5,000. */
export function whole(count: number): string {
  return count.toLocaleString('en-US');
}
