import type { Feature } from '../feature.ts';
import { askingAgain } from './asking-again.ts';
import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { comparison } from './comparison.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { highlight } from './highlight.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { links } from './links.ts';
import { newFiles } from './new-files.ts';
import { overview } from './overview.ts';
import { past } from './past.ts';
import { preview } from './preview.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { rulePage } from './rule-page.ts';
import { selection } from './selection.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { signOff } from './sign-off.ts';
import { symbols } from './symbols.ts';

/** All features but the findings, which the server also tells unasked (`tell-diagnostics.ts`). */
export const features: readonly Feature[] = [
  askingAgain,
  codeActions,
  codeLens,
  comparison,
  completion,
  definition,
  folding,
  formatting,
  highlight,
  hover,
  inlayHints,
  links,
  newFiles,
  overview,
  past,
  preview,
  references,
  rulePage,
  rename,
  selection,
  semanticTokens,
  signOff,
  symbols,
];
