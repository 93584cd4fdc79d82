import type { CompareData } from '../model/compare/compare-page.ts';
import { type Applied, appliedOn } from '../model/versions/applied-on.ts';

/** Makes the field for a day work: which version applied on it. @param root the part of the page that holds it. */
export function tellDay(root: HTMLElement, { versions }: Pick<CompareData, 'versions'>): void {
  const field = root.querySelector<HTMLInputElement>('[data-part="day"]');
  const answer = root.querySelector<HTMLElement>('[data-part="answer"]');
  const around = root.querySelector<HTMLElement>('[data-part="field"]');
  if (field === null || answer === null || around === null) return;
  around.hidden = false;
  const tell = () => answer.replaceChildren(...sentence(appliedOn(field.value, versions)));
  field.addEventListener('input', () => {
    const address = new URL(window.location.href);
    if (field.value === '') address.searchParams.delete('on');
    else address.searchParams.set('on', field.value);
    window.history.replaceState(null, '', address);
    tell();
  });
  const asked = new URLSearchParams(window.location.search).get('on');
  if (asked === null) return;
  field.value = asked;
  // A field takes no text that is no day; then what was asked for is answered all the same.
  answer.replaceChildren(...sentence(appliedOn(asked, versions)));
}

function sentence({ words, version }: Applied): (string | Node)[] {
  if (version === undefined) return [words];
  const link = document.createElement('a');
  link.href = version.address;
  link.textContent = `Version ${version.version}`;
  return [link, ` ${words}`];
}
