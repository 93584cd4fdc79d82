import { previewStyle } from '../preview/style.ts';

/** The style sheet of a comparison: that of a preview, and how changes look. What they are is said in words as well. */
export const comparisonStyle = `${previewStyle}
.change-material { border-inline-start: 4px solid var(--vscode-editorWarning-foreground, #b58900); }
.change-clarifying { border-inline-start: 4px solid var(--vscode-textLink-foreground, LinkText); }
del { background: var(--vscode-diffEditor-removedTextBackground, rgba(255, 0, 0, 0.2)); text-decoration: line-through; }
ins { background: var(--vscode-diffEditor-insertedTextBackground, rgba(0, 160, 0, 0.2)); text-decoration: underline; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
