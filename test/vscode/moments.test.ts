import { expect, test } from 'vitest';
import { exampleHandbook } from './driver/handbooks.ts';
import { visualStudio } from './driver/window.ts';
import { moments, pictureSettings, pictureSize, themes } from './moments.ts';

const open = visualStudio({ settings: { ...pictureSettings, 'workbench.colorTheme': themes.dark } });

test.each(moments)('the README can show: $name', async ({ prepare, stage }) => {
  const folder = exampleHandbook();
  prepare?.(folder);
  const page = await open(folder, { viewport: pictureSize });
  await expect(stage(page, folder)).resolves.toBeUndefined();
});
