import { Notice, type App, type Editor, type Plugin, type TFile } from 'obsidian';
import { planCatalogAsMarkdown } from '../edits/catalog-as-markdown';
import type { Plan } from '../edits/plan';
import { applyEdits } from '../markdown/edit';
import { isCopiedText } from '../readers/catalog/copied-parts';
import { confirmChange } from '../ui';
import { announced } from './announce';
import type { PlanContext } from './plan-project';
import type { VaultGateway } from './vault-gateway';

/** Adds the command that turns a catalog copied from a web page into Markdown. Only in an editor, where undo takes it back. */
export function addConvertCommand(plugin: Plugin, { app, index, gateway }: PlanContext): void {
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
  if (!plan.ok) return void new Notice(plan.message);
  const change = {
    title: 'Convert copied catalog to Markdown',
    explanation: `The headings, lists and code of “${file.basename}” are restored. Its words stay, links to its specs keep working, and undo takes it back.`,
    before,
    after: applyEdits(before, plan.edits),
    confirm: 'Convert',
  };
  confirmChange(app, change, async () => announced(await gateway.edit(file.path, (now) => asShown(now, before))));
}

const NOT_AS_SHOWN: Plan = {
  ok: false,
  reason: 'gone',
  message: 'The note has changed since the conversion was shown. Nothing was changed. Look at it again.',
};

/** The conversion that the user has agreed to, and no other. A file may have other line ends than an editor shows. */
function asShown(text: string, shown: string): Plan {
  return text.replace(/\r\n?/g, '\n') === shown ? planCatalogAsMarkdown(text) : NOT_AS_SHOWN;
}
