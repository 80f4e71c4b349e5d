import { expect, test } from '@playwright/test';
import { accessible, signIn } from '../person';
import { languages, words } from '../texts';

for (const language of languages) {
  const say = words(language);

  test(`imports a file and shows the refused rows in ${language}`, async ({ page }) => {
    const run = crypto.randomUUID().slice(0, 8);
    const csv = [
      'externalId,kind,name',
      `${run}-1,PERSON,导入 ${run}`,
      `${run}-2,NEITHER,不对`,
      `${run}-3,PERSON,`,
    ].join('\n');
    await signIn(page, 'admin', language);
    await page
      .getByRole('link', { name: say('shell.places.imports') })
      .first()
      .click();
    await accessible(page);
    await page
      .getByLabel(say('imports.file'))
      .setInputFiles({ name: `${run}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('textbox', { name: say('imports.source') }).fill('e2e-app');
    await page.getByRole('button', { name: say('imports.start.accounts') }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${run}.csv` })).toBeVisible();

    await expect(page.getByText(say('imports.states.COMPLETED_WITH_ERRORS'))).toBeVisible({
      timeout: 60_000,
    });
    const rows = page.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(1)).toContainText('NEITHER');
    await expect(rows.nth(1).getByRole('cell').first()).toHaveText('3');
    await accessible(page);
  });
}
