import { criteriaOf } from '../../index/queries/criteria';
import { objectiveName } from '../../model/objective-name';
import { totalProgress } from '../../model/progress';
import type { ProjectStatus } from '../../model/roadmap';
import type { WantedPiece } from '../ties/known-ties';
import { criteriaAside, objectiveAsides } from './asides';
import { asksForDraft } from './drafts';
import { type Above, ItemMaker, type OutlineOptions } from './item-maker';
import type { Made } from './item-memory';
import { criteriaProgress, itemProgress, objectiveStatus, subtaskProgress } from './item-progress';
import { type KeyedNote, type KeyedObjective, type KeyedProject, type KeyedSubtask, pieceOf } from './keyed-roadmap';
import { noticeOf, problemsOf } from './note-notice';
import { type TiedItem, type TiedObjective, tiedObjective, tiedTo } from './tied-item';
import { isFolded } from './view-state';

/** Makes what the sidebar's tree shows of notes, objectives, projects and subtasks, for one state of its view. */
export class OutlineBuilder {
  readonly #options: OutlineOptions;
  readonly #maker: ItemMaker;

  constructor(options: OutlineOptions) {
    this.#options = options;
    this.#maker = new ItemMaker(options);
  }

  note({ roadmap, objectives, memory }: KeyedNote, name: string): Made {
    const { path, problems } = roadmap;
    const inputs = [objectives, problems, name, ...this.#options.ties.basisAt(path)];
    return this.#maker.make(memory, this.#maker.top, path, inputs, () => {
      const total = totalProgress(objectives.map(({ content }) => content.progress));
      const shown = objectives.filter((objective) => this.showsObjective(objective));
      return {
        key: path,
        kind: 'note',
        title: name,
        status: 'open',
        checked: null,
        notice: noticeOf(problems),
        problems: problemsOf(problems),
        progress: total.total > 0 ? itemProgress(total) : null,
        isBranch: shown.length > 0,
        children: (above) => shown.map((one) => this.objective(path, one, above)),
      };
    });
  }

  /** Whether the filter lets a note through: an empty one is shown for what is wrong with it. */
  showsNote({ roadmap, objectives }: KeyedNote): boolean {
    const isWrong = this.#options.outlook.filter === 'all' && noticeOf(roadmap.problems) !== null;
    return isWrong || objectives.some((objective) => this.showsObjective(objective));
  }

  showsObjective({ key, value }: KeyedObjective): boolean {
    if (value.projects.length === 0) return this.#shows(key, objectiveStatus(value));
    return value.projects.some(({ status }) => this.#shows(key, status));
  }

  objective(path: string, keyed: KeyedObjective, above = this.#maker.top): Made {
    const { key, content, memory } = keyed;
    const { ties } = this.#options;
    const tied = memory.tiedTo([content, ...ties.basisAt(key)], () => tiedObjective(path, keyed, ties));
    return this.#maker.make(memory, above, key, [content, tied], () => {
      const { box, progress, details, links, target } = content;
      return {
        key,
        kind: 'objective',
        title: objectiveName(content),
        checked: box?.checked ?? null,
        status: objectiveStatus(content),
        progress: itemProgress(progress),
        texts: details,
        links,
        due: target,
        tied,
        wants: this.#wantedBy(keyed, tied),
        isBranch: content.projects.length > 0 && this.showsObjective(keyed),
        children: (within) =>
          keyed.children.flatMap((project, nth) => {
            if (!this.#shows(project.key, project.content.status)) return [];
            return [this.#project(path, project, tiedTo(tied, nth), within)];
          }),
        asides: objectiveAsides(keyed, pieceOf(path, 'objective', keyed.value), tied),
      };
    });
  }

  /** An open objective gathers the drafts about all of its projects, also those that the filter leaves out. */
  #wantedBy(keyed: KeyedObjective, tied: TiedObjective): readonly WantedPiece[] {
    const isOpen = !isFolded(keyed.key, this.#options.folds.keys);
    const projects = isOpen ? keyed.children.filter((_, nth) => tiedTo(tied, nth).mayBeTied) : [];
    return [keyed, ...projects].map(({ memory, key, content }) => ({ memory, key, content }));
  }

  #project(path: string, keyed: KeyedProject, tied: TiedItem, above: Above): Made {
    const { key, content, memory } = keyed;
    return this.#maker.make(memory, above, key, [content, tied], () => {
      const { title, status, notes, links, target, tentative } = content;
      const criteria = criteriaOf(tied.notes);
      const countsCriteria = criteria.total > 0 && isFolded(key, this.#options.folds.keys);
      return {
        key,
        kind: 'project',
        title: title || 'Untitled project',
        status,
        checked: status === 'done',
        // A line that is only its date is said as such.
        texts: notes.filter((line) => line !== target?.text),
        links,
        due: target,
        tentative,
        progress: subtaskProgress(content),
        tied,
        // When it is open, an item below it gives the count.
        remarks: countsCriteria ? [criteriaProgress(criteria).label] : [],
        isBranch: content.subtasks.length > 0,
        children: (within) => keyed.children.map((subtask) => this.#subtask(subtask, tied.lacksDraft, within)),
        asides: criteriaAside(key, pieceOf(path, 'project', keyed.value), tied.notes),
      };
    });
  }

  #subtask({ key, content, memory }: KeyedSubtask, lacksDraft: boolean, above: Above): Made {
    return this.#maker.make(memory, above, key, [content, lacksDraft], () => {
      const { label, links } = content;
      const { checked } = content.box;
      return {
        key,
        kind: 'subtask',
        title: label || 'Untitled subtask',
        status: checked ? 'done' : 'open',
        checked,
        links,
        offersDraft: lacksDraft && !checked && asksForDraft(label),
      };
    });
  }

  /** Whether the filter lets something through, or it or something below it was ticked since. */
  #shows(key: string, status: ProjectStatus): boolean {
    const { outlook, ticked } = this.#options;
    const { filter } = outlook;
    return filter === 'all' || (status === 'done') === (filter === 'done') || ticked.within(key).length > 0;
  }
}
