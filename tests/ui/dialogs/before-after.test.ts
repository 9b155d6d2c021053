import type { App } from 'obsidian';
import { afterEach, expect, it } from 'vitest';
import { confirmChange } from '../../../src/ui';
import { vaultWith } from '../../workbench/support/vault-on-disk';

afterEach(() => document.body.empty());

it('a change says what it is, what will be done, which text is which, and what of it changes', async () => {
  const { app } = await vaultWith();
  const change = {
    title: 'Mend the nets',
    explanation: 'Two words will change.',
    confirm: 'Mend',
    before: {
      text: 'old net\nold',
      marks: [
        { from: 0, to: 3 },
        { from: 8, to: 11 },
      ],
    },
    after: { text: 'new net\n' },
  };
  confirmChange(app as unknown as App, change, () => Promise.resolve());
  const modal = document.querySelector('.modal')!;
  expect(modal.querySelector('.modal-title')?.textContent).toBe('Mend the nets');
  expect(modal.querySelector('p')?.textContent).toBe('Two words will change.');
  for (const mark of modal.querySelectorAll('mark')) mark.textContent = `[${mark.textContent}]`;
  const panes = [...modal.querySelectorAll('[role="group"]')];
  expect(panes.map((pane) => [pane.getAttribute('aria-label'), pane.textContent])).toEqual([
    ['Before', 'Before[old] net\n[old]'],
    ['After', 'Afternew net\n'],
  ]);
});
