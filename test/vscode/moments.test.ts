import { expect, test } from 'vitest';
import { sharedExample } from './driver/handbooks.ts';
import { sharedWindow, visualStudio } from './driver/window.ts';
import { moments, pictureSettings, pictureSize, themes } from './moments.ts';

const open = visualStudio({ settings: { ...pictureSettings, 'workbench.colorTheme': themes.dark } });

const committed = sharedWindow(open, committedExample, { viewport: pictureSize });

test.each(moments)('the README can show: $name', async ({ stage }) => {
  const { page, folder } = await committed();
  await expect(stage(page, folder)).resolves.toBeUndefined();
});

/** What one of them needs is done for all: they share a window. */
function committedExample(): string {
  const folder = sharedExample();
  for (const { prepare } of moments) prepare?.(folder);
  return folder;
}
