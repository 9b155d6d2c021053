export type { CapstoneActions, OpenIn, RoadmapActions } from './actions';
export { confirmChange, type BeforeAfter } from './dialogs/before-after';
export { notify } from './dialogs/notify';
export { pickObjective, pickTopic, pickTrack } from './dialogs/pick';
export { Picker } from './dialogs/picker';
export { rehearse } from './rehearsal';
export { ROADMAP_ICON, ROADMAP_VIEW_TYPE, RoadmapView } from './roadmap-view';
export type { WantedPlan } from './spec/shown-spec';
export type { ShownNote, Tick } from './ticks/tick';
