import { describe } from 'vitest';
import { sidebarCases } from './sidebar.cases';
import { useWorkbench } from './support/workbench';

// One file, so that one browser and one build of the page serve all of them, one after the other.
const workbench = useWorkbench();

describe('the sidebar in a browser', () => sidebarCases(workbench));
