/** What the page of a preview is made of: addresses that a webview may load. */
export interface PageParts {
  /** Of our own script. */
  readonly script: string;
  /** What the webview's own files come from, for its policy. */
  readonly source: string;
}

/**
 * The empty page of a preview. Its policy lets our script in and nothing else: no other script, no style in the text, no
 * picture from elsewhere, no request.
 */
export function previewPage({ script, source }: PageParts): string {
  const policy = `default-src 'none'; script-src ${source}; img-src ${source}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body>
<main></main>
<script src="${script}"></script>
</body>
</html>
`;
}
