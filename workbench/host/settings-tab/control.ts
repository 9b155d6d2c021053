import type { SettingControl } from 'obsidian';
import type { Setting } from '../ui/setting';
import type { SettingTab } from './setting-tab';

/** Adds the control of one setting to its row; returns a function that updates its enabled state. */
export function addControl(tab: SettingTab, setting: Setting, control: SettingControl): () => void {
  const value = tab.getControlValue(control.key) ?? control.defaultValue;
  const change = (next: unknown) =>
    tab.app.faults.watch(`setting '${control.key}'`, () => apply(tab, setting, control, next));
  addWidget(setting, control, value, change);
  const { disabled } = control;
  return () => void setting.setDisabled((typeof disabled === 'function' ? disabled() : disabled) ?? false);
}

/** A value that `validate` objects to is not kept; the message is shown under the setting. */
async function apply(tab: SettingTab, setting: Setting, control: SettingControl, value: unknown): Promise<void> {
  const objection = await control.validate?.(value as never);
  setting.setErrorMessage(typeof objection === 'string' ? objection : null);
  if (typeof objection === 'string') return;
  await tab.setControlValue(control.key, value);
  tab.refreshDomState();
}

function addWidget(setting: Setting, control: SettingControl, value: unknown, change: (next: unknown) => void): void {
  const text = typeof value === 'string' ? value : '';
  switch (control.type) {
    case 'dropdown':
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text).onChange(change));
      break;
    case 'textarea':
      setting.addTextArea((area) => {
        area
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(change);
        if (control.rows !== undefined) area.inputEl.rows = control.rows;
      });
      break;
    case 'folder':
      setting.addText((field) => {
        field
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(change);
      });
      break;
    default:
      throw new Error(`The workbench has no control of the type ${control.type}.`);
  }
}
