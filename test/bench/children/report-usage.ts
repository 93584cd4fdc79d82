import { writeSync } from 'node:fs';

// Loaded in front of every program that is measured: when it ends, what it has used goes to its fourth stream.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ peakKilobytes: maxRSS, processorMicroseconds: userCPUTime + systemCPUTime }));
});
