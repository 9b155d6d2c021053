import { describe } from 'vitest';
import { accessibilityCases } from './accessibility.cases';
import { bigNoteCases } from './big-note.cases';
import { hostileCases } from './hostile.cases';
import { keyboardAndNamesCases } from './keyboard-and-names.cases';
import { looksCases } from './looks.cases';
import { noteTickCases } from './note-ticks.cases';
import { pageContractCases } from './page-contract.cases';
import { shellCases } from './shell.cases';
import { sidebarCases } from './sidebar.cases';
import { useWorkbench } from './support/workbench';
import { surviveCases } from './survive.cases';
import { themeCases } from './themes.cases';

// One file, so that one browser and one build of the page serve all of them, one after the other.
const workbench = useWorkbench();
// A busy machine may keep a real browser from painting in time; a bug in the plugin fails every time.
const again = { retry: 2 };

describe('the workbench page, as the app is known to be', again, () => pageContractCases(workbench));
describe('the frame around the plugin', again, () => shellCases(workbench));
describe('a tick in the sidebar', again, () => sidebarCases(workbench));
describe('a tick in a note', again, () => noteTickCases(workbench));
describe('keyboard and names', again, () => keyboardAndNamesCases(workbench));
describe('what survives', again, () => surviveCases(workbench));
describe('how it looks', again, () => looksCases(workbench));
describe('themes', again, () => themeCases(workbench));
describe('accessibility', again, () => accessibilityCases(workbench));
describe('a vault that means harm', again, () => hostileCases(workbench));
describe('a long note', again, () => bigNoteCases(workbench));
