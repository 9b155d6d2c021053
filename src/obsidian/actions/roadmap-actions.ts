import { planInsertCheckbox } from '../../edits/insert-checkbox';
import { planSetBox } from '../../edits/set-checkbox';
import { rowAnchor } from '../../readers/roadmap/box-reference';
import { headerNames } from '../../settings/header-names';
import type { RoadmapActions } from '../../ui';
import { announced, reported } from '../announce';
import type { AppContext } from '../app-context';
import type { Painting } from '../frame-scheduler';
import { createLinkPreviews, openLink, openNote } from '../open-note';
import { showProblems } from '../repair/show-problems';
import { newBoxId } from '../writing/new-box-id';
import { createCapstoneActions } from './capstone-actions';
import { createExampleNote } from './example-note';

/** Carries out the sidebar's requests in the app. */
export function createRoadmapActions(context: AppContext, painting: Painting): RoadmapActions {
  const { app, gateway, store } = context;
  return {
    ...createCapstoneActions(context),
    // The sidebar shows the requested state at once, and that should be painted before the box is looked up: a long
    // note takes time.
    setBox: async ({ path, text: shown }, box, checked) => {
      await painting.painted();
      return announced(await gateway.edit(path, (text) => planSetBox(text, shown, box, checked)));
    },
    insertBox: async ({ path, text: shown }, line, checked) => {
      await painting.painted();
      const row = rowAnchor(shown, line);
      const headers = headerNames(store.settings);
      return announced(await gateway.edit(path, (text) => planInsertCheckbox(text, row, checked, newBoxId, headers)));
    },
    openNote: (path, line, where) => reported(openNote(app, path, line, where)),
    openLink: (link, sourcePath, where) => reported(openLink(app, link, sourcePath, where)),
    previewLink: createLinkPreviews(app),
    showProblems: (paths) => showProblems(context, paths),
    createRoadmapNote: () => reported(createExampleNote(context)),
  };
}
