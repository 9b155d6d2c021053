import type { RoadmapActions } from '../../ui';
import { announced, reported } from '../announce';
import type { AppContext } from '../app-context';
import type { Painting } from '../frame-scheduler';
import { createLinkPreviews, openLink, openNote } from '../open-note';
import { showProblems } from '../repair/show-problems';
import { createCapstoneActions } from './capstone-actions';
import { createExampleNote } from './example-note';
import { planTick } from './plan-tick';

/** Carries out the sidebar's requests in the app. */
export function createRoadmapActions(context: AppContext, painting: Painting): RoadmapActions {
  const { app, gateway, store } = context;
  return {
    ...createCapstoneActions(context),
    // The sidebar shows the requested state at once, and that should be painted before the box is looked up: a long
    // note takes time.
    setTick: async (tick, checked) => {
      await painting.painted();
      return announced(await gateway.edit(...planTick(tick, checked, store.headers)));
    },
    openNote: (path, line, where) => reported(openNote(app, path, line, where)),
    openLink: (link, sourcePath, where) => reported(openLink(app, link, sourcePath, where)),
    previewLink: createLinkPreviews(app),
    showProblems: (paths) => showProblems(context, paths),
    createRoadmapNote: () => reported(createExampleNote(context)),
  };
}
