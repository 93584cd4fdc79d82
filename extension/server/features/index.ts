import type { Feature } from '../feature.ts';
import { codeActions } from './code-actions.ts';
import { hover } from './hover.ts';

/** All features but the findings, which the server also tells unasked (`tell-diagnostics.ts`). */
export const features: readonly Feature[] = [codeActions, hover];
