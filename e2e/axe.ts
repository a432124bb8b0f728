/** Barriers that axe knows of, on the page as it stands: WCAG 2.2, levels A and AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

const wcag = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** Other colours change nothing but contrast. */
const contrast = { type: 'rule', values: ['color-contrast'] };

/** The window must have been opened with `bypassCSP`. One line for each rule that is broken. */
export const barriersOn = async (page: Page, rules: 'wcag' | 'contrast' = 'wcag'): Promise<string[]> => {
  await page.addScriptTag({ content: axe });
  const { violations } = await page.evaluate(
    async (runOnly) => {
      const checker = Reflect.get(window, 'axe') as { run: (options: unknown) => Promise<Found> };
      return await checker.run({ runOnly });
    },
    rules === 'wcag' ? wcag : contrast,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
  );
};
