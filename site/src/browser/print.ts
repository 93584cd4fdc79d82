/** Puts a button that prints the page in place of the link that says how pages are printed. */
export function offerPrint(link: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.textContent = link.textContent;
  button.addEventListener('click', () => window.print());
  link.replaceWith(button);
}
