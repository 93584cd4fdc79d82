/**
 * Lets a reader of the changes see only some of them. What is chosen stands in the address, so that it can be sent to
 * somebody; without a script every change is shown.
 * @param choices holds one list of choices for each thing to filter by. @param months the parts of the page with changes.
 */
export function filterChanges(choices: HTMLElement, months: Iterable<Element>): void {
  const lists = [...choices.querySelectorAll('select')];
  const parts = [...months];
  const status = choices.querySelector('[role="status"]');
  choices.hidden = false;
  const asked = new URLSearchParams(window.location.search);
  for (const list of lists) {
    list.value = asked.get(list.name) ?? '';
    // An address may name something that is not there: then all are shown.
    if (list.selectedIndex < 0) list.value = '';
    list.addEventListener('change', () => {
      const address = new URL(window.location.href);
      if (list.value === '') address.searchParams.delete(list.name);
      else address.searchParams.set(list.name, list.value);
      window.history.replaceState(null, '', address);
      show();
    });
  }

  function show(): void {
    const wanted = lists.filter(({ value }) => value !== '').map(({ name, value }) => ({ name, value }));
    let shown = 0;
    for (const part of parts) {
      const entries = [...part.querySelectorAll<HTMLElement>('[data-kind]')];
      for (const entry of entries) {
        entry.hidden = !wanted.every(({ name, value }) => (entry.dataset[name] ?? '').split(' ').includes(value));
        if (!entry.hidden) shown++;
      }
      (part as HTMLElement).hidden = entries.every(({ hidden }) => hidden);
    }
    if (status !== null) status.textContent = wanted.length === 0 ? '' : `${shown} shown.`;
  }

  show();
}
