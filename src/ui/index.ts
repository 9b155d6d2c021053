export type { OpenIn, RoadmapActions } from './actions';
export {
  ROADMAP_ICON,
  ROADMAP_VIEW_TYPE,
  type RoadmapSource,
  RoadmapView,
  type RoadmapViewOptions,
} from './roadmap-view';
