export { fastParser } from './fast-parser.ts';
export { fileStates } from './file-states.ts';
export { findBelow } from './find-below.ts';
export { findHandbook } from './find-handbook.ts';
export { folderHost } from './folder-host.ts';
export { openHandbook } from './open-handbook.ts';
export { type RecentChange, type RecentChanges, recentChanges } from './recent-changes.ts';
export { today } from './today.ts';
