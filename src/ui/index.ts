export type { OpenIn, RoadmapActions } from './actions';
export { ROADMAP_ICON, ROADMAP_VIEW_TYPE, RoadmapView } from './roadmap-view';
