import type { App } from 'obsidian';
import type { VaultIndex } from '../index/vault-index';
import type { SettingsStore } from './settings/settings-store';
import type { VaultGateway } from './writing/vault-gateway';

/** What commands, the sidebar's requests and the command line work with. */
export interface AppContext {
  readonly app: App;
  readonly index: VaultIndex;
  readonly gateway: VaultGateway;
  readonly store: SettingsStore;
  /** Today's date, `yyyy-MM-dd`. */
  readonly today: () => string;
}
