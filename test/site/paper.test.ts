import { expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const visit = visitor();

test('an agreement prints: several pages, without menus, with everything opened', async () => {
  const { page } = await visit('agreements/marketing-sales/');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(5);
  await page.emulateMedia({ media: 'print' });
  for (const away of ['nav.sidebar', 'site-search button', '.right-sidebar', 'mobile-starlight-toc']) {
    expect(await page.locator(away).first().isVisible(), away).toBe(false);
  }
  const folded = page.locator('#goal-mql-volume ~ tr details dl').first();
  expect(await folded.isVisible()).toBe(true);
});

test('printed from dark colours, it is dark on white, and a link is a plain word', async () => {
  const { page } = await visit('agreements/marketing-sales/', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const look = await page
    .locator('main a.term')
    .first()
    .evaluate((link) => {
      const style = getComputedStyle(link);
      const around = getComputedStyle(link.parentElement ?? link);
      return {
        line: style.textDecorationLine,
        same: style.color === around.color,
        paper: getComputedStyle(document.body).backgroundColor,
      };
    });
  expect(look).toEqual({ line: 'none', same: true, paper: 'rgb(255, 255, 255)' });
});
