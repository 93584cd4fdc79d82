// Writes a handbook. In a process of its own, because on Linux the peak memory of a process begins with that of the one
// that started it, so that the one that measures has to stay small.
import { writeHandbook } from '../generate/write-handbook.ts';

const [folder = '', seed, agreements] = process.argv.slice(2);
console.log(JSON.stringify(writeHandbook(folder, { seed: Number(seed), agreements: Number(agreements) })));
