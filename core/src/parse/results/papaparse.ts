/// <reference path="./papaparse-library.d.ts" />
import Papa from 'papaparse/papaparse.min.js';

/** The library that reads and writes comma-separated values; see the types beside it. */
export { Papa };
