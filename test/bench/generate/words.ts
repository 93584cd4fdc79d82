/** The plural of a term as a sentence writes it: MQLs, renewal requests, recoveries. */
export function plural(name: string): string {
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** A sum of dollars: $1,260,000. */
export function dollars(amount: number): string {
  return `$${amount.toLocaleString('en-US')}`;
}

/** A name as a file or an id has it: renewal-request. */
export function dashed(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** The first letter in capitals. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
