import { describe } from 'vitest';
import { accessibilityCases } from './accessibility.cases';
import { bigNoteCases } from './big-note.cases';
import { keyboardAndNamesCases } from './keyboard-and-names.cases';
import { looksCases } from './looks.cases';
import { noteTickCases } from './note-ticks.cases';
import { pageContractCases } from './page-contract.cases';
import { shellCases } from './shell.cases';
import { sidebarCases } from './sidebar.cases';
import { useWorkbench } from './support/workbench';
import { surviveCases } from './survive.cases';

// One file, so that one browser and one build of the page serve all of them, one after the other.
const workbench = useWorkbench();

describe('the workbench page, as the app is known to be', () => pageContractCases(workbench));
describe('the frame around the plugin', () => shellCases(workbench));
describe('a tick in the sidebar', () => sidebarCases(workbench));
describe('a tick in a note', () => noteTickCases(workbench));
describe('keyboard and names', () => keyboardAndNamesCases(workbench));
describe('what survives', () => surviveCases(workbench));
describe('how it looks', () => looksCases(workbench));
describe('accessibility', () => accessibilityCases(workbench));
describe('a note of 2,000 rows', () => bigNoteCases(workbench));
