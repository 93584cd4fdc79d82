import { followTheme } from './theme.ts';

/** What every page does: it follows the chosen colours and opens the search. The rest comes when it is asked for. */
followTheme();

const finder = document.querySelector<HTMLDialogElement>('dialog.finder');
const opener = document.querySelector<HTMLButtonElement>('.look-for');

opener?.addEventListener('click', open);
document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  if (finder?.open) finder.close();
  else open();
});

function open(): void {
  if (finder === null) return;
  finder.showModal();
  finder.querySelector('input')?.select();
  void import('./finder.ts').then(({ fillFinder }) => fillFinder(finder));
}
