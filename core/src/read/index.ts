export { type HandbookHost, memoryHost } from './handbook-host.ts';
export { hash } from './hash.ts';
export { isSpace } from './is-space.ts';
export { type LineIndex, lineIndex, type Position } from './line-index.ts';
export { oneString } from './one-string.ts';
export { contains, type Located, type Range } from './range.ts';
export { recentAnswers } from './recent-answers.ts';
export { remembered } from './remembered.ts';
