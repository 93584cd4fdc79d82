export { fastParser } from './fast-parser.ts';
export { findHandbook } from './find-handbook.ts';
export { folderHost } from './folder-host.ts';
export { openHandbook } from './open-handbook.ts';
export { type RecentChange, type RecentChanges, recentChanges } from './recent-changes.ts';
export { today } from './today.ts';
