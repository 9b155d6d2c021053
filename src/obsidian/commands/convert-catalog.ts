import type { App, Editor, Plugin, TFile } from 'obsidian';
import { planCatalogAsMarkdown } from '../../edits/notes/catalog-as-markdown';
import { applyEdits } from '../../markdown/edit';
import { asInEditor } from '../../markdown/editor-text';
import { isCopiedText } from '../../readers/catalog/copied/parts';
import { notify } from '../../ui';
import type { AppContext } from '../app-context';
import { confirmEdit } from '../writing/confirm-edit';
import type { VaultGateway } from '../writing/vault-gateway';

/**
 * Adds the command that turns a catalog copied from a web page into Markdown. Only in an editor, where it can be
 * undone.
 */
export function addConvertCommand(plugin: Plugin, { app, index, gateway }: AppContext): void {
  plugin.addCommand({
    id: 'convert-copied-catalog-to-markdown',
    name: 'Convert copied catalog to Markdown',
    icon: 'heading',
    editorCheckCallback: (checking, editor, { file }) => {
      const isCatalog = file !== null && index.snapshot.catalogs.some(({ path }) => path === file.path);
      if (!isCatalog || !isCopiedText(editor.getValue())) return false;
      if (!checking) askAndConvert(app, gateway, file, editor);
      return true;
    },
  });
}

function askAndConvert(app: App, gateway: VaultGateway, file: TFile, editor: Editor): void {
  const before = editor.getValue();
  const plan = planCatalogAsMarkdown(before);
  if (!plan.ok) return notify(plan.message);
  const change = {
    title: 'Convert copied catalog to Markdown',
    explanation: `Restores the headings, lists and code of “${file.basename}”. Its words stay the same, links to its specs keep working, and you can undo it.`,
    before: { text: before },
    after: { text: applyEdits(before, plan.edits) },
    confirm: 'Convert',
  };
  // A file may have other line endings than an editor shows, and a byte order mark.
  confirmEdit({ app, gateway }, file, 'conversion', change, (now) =>
    asInEditor(now) === asInEditor(before) ? planCatalogAsMarkdown(now) : null,
  );
}
