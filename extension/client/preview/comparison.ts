import { comparison as request } from '../../protocol.ts';
import { sidePage } from './side-page.ts';

/** What a page says otherwise than its last version: what that means, and the words that were struck out and put in. */
export const comparison = sidePage({ command: 'sla.compare', name: 'Changes', request });
