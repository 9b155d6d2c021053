export type { CapstoneActions, OpenIn, RoadmapActions } from './actions';
export { confirmChange, type BeforeAfter } from './before-after';
export { notify } from './notify';
export { pickObjective, pickTopic, pickTrack } from './pick';
export { Picker } from './picker';
export { rehearse } from './rehearsal';
export { ROADMAP_ICON, ROADMAP_VIEW_TYPE, RoadmapView } from './roadmap-view';
