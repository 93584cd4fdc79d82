import { preview as request } from '../../protocol.ts';
import { sidePage } from './side-page.ts';

/** The page that a file becomes, as others will read it. */
export const preview = sidePage({ command: 'sla.preview', name: 'Preview', request });
