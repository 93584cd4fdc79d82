/** The style sheet of a preview. Colours are those of the editor where it names them, else those of the system. */
export const previewStyle = `
body { font-family: var(--vscode-markdown-font-family, system-ui, sans-serif); font-size: var(--vscode-markdown-font-size, 15px);
  line-height: 1.55; color: var(--vscode-editor-foreground, CanvasText); background: var(--vscode-editor-background, Canvas);
  max-width: 60rem; margin: 0 auto; padding: 0.5rem 1.5rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.9em; line-height: 1.2; margin: 0 0 0.75rem; }
h2 { font-size: 1.35em; margin: 2.25rem 0 0.75rem; border-bottom: 1px solid var(--line); padding-bottom: 0.25rem; }
h3 { font-size: 1.1em; margin: 1.5rem 0 0.5rem; }
h4 { font-size: 1em; margin: 1rem 0 0.25rem; }
:root { --line: var(--vscode-editorWidget-border, rgba(128, 128, 128, 0.35)); --soft: var(--vscode-textBlockQuote-background, rgba(128, 128, 128, 0.12)); }
p, li, td, th, dd, dt, h1, h2, h3, h4 { unicode-bidi: plaintext; }
a { color: var(--vscode-textLink-foreground, LinkText); }
a.term { color: inherit; text-decoration: underline dotted; text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); }
th { font-size: 0.85em; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.15rem 1rem; margin: 0.5rem 0; }
dt { font-size: 0.9em; opacity: 0.8; }
dd { margin: 0; }
ul.parties { padding: 0; list-style: none; }
code { font-family: var(--vscode-editor-font-family, monospace); font-size: 0.9em; background: var(--soft); padding: 0.1em 0.3em; border-radius: 3px; }
pre { overflow-x: auto; background: var(--soft); padding: 0.75rem; border-radius: 4px; }
pre code { background: none; padding: 0; }
blockquote { margin: 0.75rem 0; padding: 0 0 0 1rem; border-inline-start: 3px solid var(--line); }
.kicker { font-size: 0.85em; margin: 1rem 0 0; opacity: 0.8; }
.lead { font-size: 1.08em; }
.small, .note { font-size: 0.9em; opacity: 0.85; }
.badge { display: inline-block; font-size: 0.8em; font-weight: 600; padding: 0 0.5em; border: 1px solid var(--line); border-radius: 1em; }
.glance, .card, .callout, .example { border: 1px solid var(--line); border-radius: 6px; padding: 0.25rem 1rem 0.75rem; margin: 0.75rem 0; }
.callout { border-inline-start: 4px solid var(--vscode-textLink-foreground, LinkText); }
.callout-caution { border-inline-start-color: var(--vscode-editorWarning-foreground, #b58900); }
.title { font-weight: 600; margin-bottom: 0; }
.mark { font-weight: 700; color: var(--vscode-testing-iconPassed, #388a34); }
.open-mark { font-weight: 700; color: var(--vscode-editorWarning-foreground, #b58900); }
.missing { font-size: 0.9em; margin-top: 0.25rem; padding: 0.25rem 0.5rem; border-radius: 4px;
  background: var(--vscode-inputValidation-warningBackground, rgba(200, 150, 0, 0.2)); }
@media (max-width: 40rem) {
  table { display: block; overflow-x: auto; }
  .rows tbody, .rows tr, .rows td { display: block; }
  .rows thead { display: none; }
  .rows tr { border-bottom: 1px solid var(--line); padding: 0.4rem 0; }
  .rows td { border: 0; padding: 0.1rem 0; }
  .rows td[data-name]:not(:empty)::before { content: attr(data-name) ": "; font-size: 0.9em; opacity: 0.8; }
}
`;
