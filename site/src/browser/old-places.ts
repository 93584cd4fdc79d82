/**
 * Leads somebody on who came by a link to a place that this page had when it was one long page.
 * @param places the address of the data that tells where each place is now.
 */
export async function leadToOldPlace(places: string): Promise<void> {
  const wanted = decoded(window.location.hash.slice(1));
  if (wanted === '' || document.getElementById(wanted) !== null) return;
  const answer = await fetch(places).catch(() => undefined);
  if (!answer?.ok) return;
  const known: unknown = await answer.json().catch(() => undefined);
  const page = addressIn(known, wanted);
  if (page !== undefined) window.location.replace(`${page}#${encodeURIComponent(wanted)}`);
}

function addressIn(known: unknown, wanted: string): string | undefined {
  if (typeof known !== 'object' || known === null || !Object.hasOwn(known, wanted)) return undefined;
  const page: unknown = (known as Record<string, unknown>)[wanted];
  return typeof page === 'string' && page.startsWith('/') ? page : undefined;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
