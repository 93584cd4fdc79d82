export { type KeyPlace, keyPlaceAt, referenceAt, termUseAt, touches } from './at-offset.ts';
