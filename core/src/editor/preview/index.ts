export { type Preview, previewOf } from './preview.ts';
export { previewStyle } from './style.ts';
