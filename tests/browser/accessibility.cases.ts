import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, it } from 'vitest';
import type { Desk } from './support/desk';
import { PLAN } from './support/notes';
import type { Workbench } from './support/workbench';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core objects to within an element, a line each. */
async function violations(desk: Desk, selector: string): Promise<string[]> {
  await desk.page.evaluate(AXE);
  const { violations: found } = await desk.page.evaluate<AxeResults>(`axe.run(${JSON.stringify(selector)})`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

export function accessibilityCases(workbench: Workbench): void {
  for (const dark of [false, true]) {
    it(`has nothing for axe-core to object to in the ${dark ? 'dark' : 'light'} theme`, async () => {
      const desk = await workbench.open({ 'Plan.md': `${PLAN}\n[[Nowhere]]\n` }, { dark });
      await desk.box('reef').waitFor();
      expect(await violations(desk, '.mod-right-split'), 'sidebar').toEqual([]);
      await desk.page.getByRole('searchbox').first().fill('nothing like it');
      await desk.page
        .getByText(/No (projects|items|results|match)/i)
        .first()
        .waitFor();
      expect(await violations(desk, '.mod-right-split'), 'search without result').toEqual([]);
      await desk.page.keyboard.press('Control+,');
      await desk.page.getByRole('dialog').getByText('Roadmap notes').waitFor();
      expect(await violations(desk, '.modal'), 'settings').toEqual([]);
      await desk.page.keyboard.press('Escape');
      await desk.page.keyboard.press('Control+p');
      expect(await violations(desk, '.prompt'), 'suggestions').toEqual([]);
    });
  }
}
