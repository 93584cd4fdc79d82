/** Runs inside the preview: shows the page that the editor sends, follows the cursor, and tells which link was clicked. */
const editor = acquireVsCodeApi();
const main = document.querySelector('main');
// The policy of the page lets no style in that stands in its text.
const style = new CSSStyleSheet();
document.adoptedStyleSheets = [style];
let applied = '';
let shown;

addEventListener('message', ({ data }) => {
  if (data.page) show(data.page, data.uri);
  if (data.nothing) main.textContent = data.nothing;
  if (data.line !== undefined) scrollToLine(data.line);
});

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-uri]');
  if (!link) return;
  event.preventDefault();
  editor.postMessage({ open: link.dataset.uri });
});

document.addEventListener('dblclick', (event) => {
  const line = event.target.closest?.('[data-line]')?.dataset.line;
  if (line !== undefined) editor.postMessage({ line: Number(line) });
});

editor.postMessage({ ready: true });

/** The policy of the page keeps everything in it from running; the server has left nothing in it that would. */
function show({ html, css }, uri) {
  if (applied !== css) style.replaceSync(css);
  applied = css;
  main.innerHTML = html;
  // The same page stays where it is; another one begins at its top.
  if (shown !== uri) scrollTo(0, 0);
  shown = uri;
}

/** Brings the last thing at or before a line into sight. */
function scrollToLine(line) {
  const above = [...main.querySelectorAll('[data-line]')].filter((each) => Number(each.dataset.line) <= line);
  const nearest = above.reduce((best, each) => {
    return best && Number(best.dataset.line) > Number(each.dataset.line) ? best : each;
  }, undefined);
  nearest?.scrollIntoView({ block: 'nearest' });
}
