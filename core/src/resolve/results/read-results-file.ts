import { remembered } from '../../read/index.ts';
import type { FileFacts } from '../file-facts.ts';
import type { ResultsFile } from '../handbook.ts';

/** Reads the results of one agreement; undefined for a file of another kind. What its rows say is read by `resultRows`. */
export const readResultsFile: (facts: FileFacts) => ResultsFile | undefined = remembered((facts) => {
  const { file } = facts;
  return file.results && { id: file.id, facts, file, table: file.results };
});
