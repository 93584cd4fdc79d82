import { filterChanges } from './filter-changes.ts';

/** What a script adds to the page of the coming days: choices, copying, and the days that have passed since it was made. */
export function watchCalendar(): void {
  const choices = document.getElementById('calendar-filters');
  if (choices !== null) filterChanges(choices, document.querySelectorAll('.calendar-month:has([data-kind])'));
  markPast(new Date());
  offerCopies();
}

/** A page may be older than today: what is over is set back, and the page says so. */
function markPast(now: Date): void {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-');
  let past = 0;
  for (const line of document.querySelectorAll<HTMLElement>('[data-last]')) {
    if ((line.dataset.last ?? '') >= today) continue;
    line.classList.add('past');
    past++;
  }
  const counted = document.querySelector<HTMLElement>('[data-made]');
  if (past === 0 || counted === null) return;
  const told = document.createElement('span');
  told.dataset.fromScript = '';
  told.textContent = ' What is over since then is set back.';
  counted.append(told);
}

function offerCopies(): void {
  const status = document.getElementById('copied');
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const text = button.dataset.copy ?? '';
    // An address without its host is of no use in another program.
    const whole = text.startsWith('/')
      ? new URL(text, window.location.href).href
      : text.replaceAll('](/', `](${window.location.origin}/`);
    const shown = button.previousElementSibling;
    if (shown !== null) shown.textContent = whole;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(whole).then(
        () => tell('Copied.'),
        () => tell('The browser did not allow it: mark the text and copy it.'),
      );
    });
  }

  function tell(words: string): void {
    if (status !== null) status.textContent = words;
  }
}
