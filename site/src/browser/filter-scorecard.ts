/**
 * Lets a reader of a scorecard see the goals of one party only. The party stands in the address, so that it can be sent to
 * somebody; without a script every goal is shown.
 * @param filter holds the list of parties and the line that tells how many goals are shown. @param groups the parts of the
 *   page with tables of goals.
 */
export function filterScorecard(filter: HTMLElement, groups: Iterable<HTMLElement>): void {
  const list = filter.querySelector('select');
  if (list === null) return;
  const parts = [...groups];
  const status = filter.querySelector('[role="status"]');
  filter.hidden = false;
  list.value = new URLSearchParams(window.location.search).get(list.name) ?? '';
  // An address may name a party that is not there: then all are shown.
  if (list.selectedIndex < 0) list.value = '';
  list.addEventListener('change', () => {
    const address = new URL(window.location.href);
    if (list.value === '') address.searchParams.delete(list.name);
    else address.searchParams.set(list.name, list.value);
    window.history.replaceState(null, '', address);
    show(list.value);
  });

  function show(party: string): void {
    const shown = parts.map((part) => showIn(part, party));
    const count = shown.reduce((sum, each) => sum + each, 0);
    if (status !== null) status.textContent = party === '' ? '' : `${count} ${count === 1 ? 'goal' : 'goals'} shown.`;
  }

  if (list.value !== '') show(list.value);
}

/** @returns how many goals of the part are shown; those of earlier periods are the same ones, and do not count again. */
function showIn(part: HTMLElement, party: string): number {
  const rows = [...part.querySelectorAll<HTMLElement>('[data-concerns]')];
  for (const row of rows) {
    const concerns = (row.getAttribute('data-concerns') ?? '').split(' ');
    row.hidden = party !== '' && !concerns.includes(party);
  }
  part.hidden = rows.every(({ hidden }) => hidden);
  return rows.filter((row) => !row.hidden && row.closest('details') === null).length;
}
