import { expect, test } from 'vitest';
import { scoreExcel } from './excel.ts';

test('a workbook is a zip file, whatever characters stand in its texts', async () => {
  const rows = [
    [{ kind: 'text', text: '=1+1 \u0000\u0008 <&>' }, { kind: 'percent', number: 0.935 }, undefined],
  ] as const;
  const columns = ['A', 'B', 'C'].map((name) => ({ name, width: 10 }));
  const file = await scoreExcel({ name: 'Scorecard', columns, rows });
  expect(file.subarray(0, 2).toString()).toBe('PK');
});
