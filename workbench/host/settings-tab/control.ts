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
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(change));
      break;
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
    case 'number':
    case 'slider':
      setting.addText((field) => {
        field.setValue(text).onChange((next) => change(Number(next)));
        const { min, max, step } = control;
        field.inputEl.setAttrs({
          type: control.type === 'slider' ? 'range' : 'number',
          min: min ?? null,
          max: max ?? null,
          step: step ?? null,
        });
      });
      break;
    default:
      setting.addText((field) => {
        field
          .setPlaceholder('placeholder' in control ? (control.placeholder ?? '') : '')
          .setValue(text)
          .onChange(change);
        if (control.type === 'color') field.inputEl.type = 'color';
      });
  }
}
