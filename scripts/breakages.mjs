// Ways to break the plugin on purpose, each with the tests that must notice. A breakage replaces one or more exact
// pieces of the source; each piece must occur exactly once.

/** @type {readonly import('./breakages.mjs').Breakage[]} */
export const BREAKAGES = [
  {
    name: 'the fingerprint of a row is ignored',
    tests: ['tests/edits/boxes/locate.test.ts'],
    changes: [
      {
        file: 'src/readers/roadmap/rows/row-looks.ts',
        find: 'return words.every((word) => source.includes(word)) && lookOf(text, row) === look;',
        put: 'return words.some((word) => source.includes(word)) || lookOf(text, row) !== null;',
      },
    ],
  },
  {
    name: 'the first of two equal ids is taken',
    tests: ['tests/edits/boxes/locate.test.ts'],
    changes: [
      {
        file: 'src/edits/boxes/locate.ts',
        find: 'if (byId && withId.length === 1 && !box.idShared)',
        put: 'if (byId)',
      },
    ],
  },
  {
    name: 'an id identifies a box that used to share it',
    tests: ['tests/edits/boxes/locate.test.ts', 'tests/property/edits/locate.test.ts'],
    changes: [
      {
        file: 'src/edits/boxes/locate.ts',
        find: ' && withId.length === 1 && !box.idShared',
        put: ' && withId.length === 1',
      },
    ],
  },
  {
    name: 'a row identifies a box though other rows looked the same',
    tests: ['tests/edits/boxes/locate.test.ts'],
    changes: [
      {
        file: 'src/edits/boxes/locate.ts',
        find: 'alike.length === 1 && !box.row.twins ?',
        put: 'alike.length === 1 ?',
      },
    ],
  },
  {
    name: 'an offset is trusted though equal rows were added or removed',
    tests: ['tests/edits/boxes/locate.test.ts'],
    changes: [
      {
        file: 'src/edits/boxes/locate.ts',
        find: 'const found = amongTwins(alike, twins);',
        put: 'const found = twins?.before === -1 ? undefined : alike.find(({ row }) => row.range.from === offset);',
      },
    ],
  },
  {
    name: 'a plan is made outside the process call',
    tests: ['tests/integration/races.test.ts', 'tests/world/found.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/write-file.ts',
        find: 'const after = await changeFile(app, file, (text) => {\n    before = text;\n    planned = plan(text);',
        put: 'const early = plan(await app.vault.read(file));\n  const after = await changeFile(app, file, (text) => {\n    before = text;\n    planned = early;',
      },
    ],
  },
  {
    name: 'edits of one file do not wait for each other',
    tests: ['tests/integration/races.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/vault-gateway.ts',
        find: 'before.then(() => this.#carryOut(file, planPastByteOrderMark(plan)))',
        put: 'this.#carryOut(file, planPastByteOrderMark(plan))',
      },
    ],
  },
  {
    name: 'an edit is carried out after the plugin was unloaded',
    tests: ['tests/integration/races.test.ts'],
    changes: [
      { file: 'src/obsidian/writing/vault-gateway.ts', find: 'this.register(() => (this.#closed = true));', put: '' },
    ],
  },
  {
    name: 'a note with \\r\\n is changed through an editor, which knows only \\n',
    tests: ['tests/integration/ticking.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/note-writer.ts',
        find: 'return saved !== shown && asInEditor(saved) === asInEditor(shown);',
        put: 'return saved !== saved;',
      },
    ],
  },
  {
    name: 'a change that could not be saved stays in the editor',
    tests: ['tests/integration/races.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/write-editor.ts',
        find: '    transact(editor, invertEdits(before, planned.edits));\n',
        put: '',
      },
    ],
  },
  {
    name: 'a view is saved over what the app has not noticed yet',
    tests: ['tests/integration/races.test.ts', 'tests/world/found.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/note-writer.ts',
        find: '  if (!isNoticed) return await writeUnnoticed(app, file, plan, [known, saved]);\n',
        put: '',
      },
    ],
  },
  {
    name: 'the app is taken to have noticed whatever is in a long note',
    tests: ['tests/integration/ticking.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/note-writer.ts',
        find: ' && (await isAsLastSeen(vault, file))',
        put: '',
      },
    ],
  },
  {
    name: 'properties are changed through an editor, which live preview may not let it',
    tests: ['tests/integration/capstones.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/write-editor.ts',
        find: 'from < frontmatterEnd(before) || ',
        put: '',
      },
    ],
  },
  {
    name: 'a change that an editor did not take counts as made',
    tests: ['tests/integration/ticking.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/write-editor.ts',
        find: '  if (after === before) return null;\n',
        put: '',
      },
    ],
  },
  {
    name: "the note's own cursor counts while a cell is edited",
    tests: ['tests/obsidian/note-boxes/edited-cell.test.ts'],
    changes: [
      {
        file: 'src/obsidian/note-boxes/edited-cell.ts',
        find: '  if (cellEditor) return offsetInCell(cellEditor, editor.getValue());\n',
        put: '',
      },
    ],
  },
  {
    name: 'notes that the app parses only after its start are overlooked',
    tests: ['tests/integration/following.test.ts'],
    changes: [
      {
        file: 'src/obsidian/reading/vault-watcher.ts',
        find: '(file) => void this.#resolved(file)',
        put: '() => undefined',
      },
    ],
  },
  {
    name: 'bytes that are not UTF-8 are overwritten',
    tests: ['tests/faults/files.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/vault-gateway.ts',
        find: '    if (outcome !== refusal || (await holdsForeignBytes(this.#app, file))) return outcome;\n',
        put: '    if (outcome !== refusal) return outcome;\n',
      },
    ],
  },
  {
    name: 'a tick that is not saved yet is overlooked when the file needs no change',
    tests: ['tests/world/found.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/note-writer.ts',
        find: 'return typing ? { outcome: editOpen(typing.editor, plan), change: null } : written;',
        put: 'return typing ? written : written;',
      },
    ],
  },
  {
    name: 'a change that was overwritten at once is not checked',
    tests: ['tests/integration/races.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/vault-gateway.ts',
        find: 'if (written.change === null || (await this.#isKept(file, plan, written.change))) return written.outcome;',
        put: 'if (written.change === null || written.outcome.ok || (await this.#isKept(file, plan, written.change))) return written.outcome;',
      },
    ],
  },
  {
    name: 'after an overwrite, a refused plan counts as a change that was kept',
    tests: ['tests/integration/races.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/vault-gateway.ts',
        find: 'again.edits.length === 0 : holds(now, change);',
        put: 'again.edits.length === 0 : holds(now, change) || !again.ok;',
      },
    ],
  },
  {
    name: 'reading that failed is not retried',
    tests: ['tests/faults/files.test.ts', 'tests/obsidian/reading/note-texts.test.ts'],
    changes: [{ file: 'src/obsidian/reading/note-texts.ts', find: '      this.#tryAgain(file);\n', put: '' }],
  },
  {
    name: 'typing that was never saved stays in the roadmap when its editor is gone',
    tests: ['tests/integration/following.test.ts'],
    changes: [{ file: 'src/obsidian/reading/note-texts.ts', find: '    this.#typedIn.add(file);\n', put: '' }],
  },
  {
    name: 'a click waits for a frame though the plugin is off',
    tests: ['tests/integration/unloading.test.ts', 'tests/world/found.test.ts'],
    changes: [
      { file: 'src/obsidian/frame-scheduler.ts', find: '    if (this.#ended) return Promise.resolve();\n', put: '' },
    ],
  },
  {
    name: "a click that waits for the one before it goes to whatever has its box's key by then",
    tests: ['tests/ui/ticks/pending-boxes.test.ts', 'tests/world/found.test.ts'],
    changes: [
      {
        file: 'src/ui/ticks/pending-boxes.ts',
        find: 'tick && isSameTick(wish.tick, tick) ? tick : wish.tick',
        put: 'tick ?? wish.tick',
      },
    ],
  },
  {
    name: 'a second click that waits for the first is dropped with the sidebar',
    tests: ['tests/ui/ticks/pending-boxes.test.ts', 'tests/world/found.test.ts'],
    changes: [
      {
        file: 'src/ui/ticks/pending-boxes.ts',
        find: '    for (const wish of this.#wishes.values()) this.#sendAtLast(wish);\n',
        put: '',
      },
    ],
  },
  {
    name: 'unchecked counts as checked',
    tests: ['tests/cases/boxes.test.ts'],
    changes: [
      {
        file: 'src/markdown/inline/tokens/checkbox-at.ts',
        find: "source.slice(from, idTo + 2), state === 'checked'",
        put: "source.slice(from, idTo + 2), state.endsWith('checked')",
      },
      {
        file: 'src/markdown/inline/tokens/checkbox-at.ts',
        find: "tag.attributes.some(({ name }) => name === 'checked')",
        put: "tag.attributes.some(({ name }) => name.endsWith('checked'))",
      },
    ],
  },
  {
    name: 'a box is flipped, not set',
    tests: ['tests/edits/boxes/set-checkbox.test.ts'],
    changes: [
      {
        file: 'src/edits/boxes/set-checkbox.ts',
        find: 'stateEdits(token, checked)',
        put: 'stateEdits(token, !token.checked)',
      },
    ],
  },
  {
    name: 'a longer word is not made up for from the padding of its cell',
    tests: ['tests/cases/boxes.test.ts'],
    changes: [
      {
        file: 'src/edits/boxes/set-checkbox.ts',
        find: 'const edits = [...word, ...paddingEdits(text, place, word)];',
        put: 'const edits = word;',
      },
    ],
  },
  {
    name: 'text in a code fence is read',
    tests: ['tests/cases/boxes.test.ts'],
    changes: [
      {
        file: 'src/markdown/blocks/block-scanner.ts',
        find: 'spot.lazy ? null : this.#continueFence(line, spot, leaf.marker, leaf.size)',
        put: 'leaf.size > 0 ? null : this.#continueFence(line, spot, leaf.marker, leaf.size)',
      },
    ],
  },
  {
    name: 'text in a comment is read',
    tests: ['tests/cases/boxes.test.ts'],
    changes: [
      {
        file: 'src/markdown/hidden/mask.ts',
        find: "const OPENINGS = ['%%', '<!--', '$$'];",
        put: "const OPENINGS = ['$$'];",
      },
    ],
  },
  {
    name: 'text in frontmatter is read',
    tests: ['tests/property/markdown/mask.test.ts', 'tests/markdown/hidden/mask.test.ts'],
    changes: [
      {
        file: 'src/markdown/hidden/mask.ts',
        find: 'const end = frontmatterEnd(text);\n  const body',
        put: 'const end = Math.min(0, frontmatterEnd(text));\n  const body',
      },
      {
        file: 'src/markdown/hidden/mask.ts',
        find: 'const end = frontmatterEnd(text);\n  const lines',
        put: 'const end = Math.min(0, frontmatterEnd(text));\n  const lines',
      },
    ],
  },
  {
    name: 'a link with javascript: opens',
    tests: ['tests/ui/text/text-parts.test.ts'],
    changes: [{ file: 'src/ui/text/openable-link.ts', find: "'javascript:',", put: '' }],
  },
  {
    name: 'a new note replaces an existing one',
    tests: ['tests/integration/planning.test.ts'],
    changes: [
      {
        file: 'src/obsidian/writing/free-path.ts',
        find: 'if (!taken.has(foldedName(numbered)))',
        put: 'if (taken.size >= 0)',
      },
      {
        file: 'src/obsidian/writing/new-note.ts',
        find: "return { file: await app.vault.create(path, text.replaceAll('<%', '< %')), folders };",
        put: 'const there = app.vault.getFileByPath(path);\n    if (!there) return { file: await app.vault.create(path, text), folders };\n    await app.vault.process(there, () => text);\n    return { file: there, folders };',
      },
    ],
  },
  {
    name: 'the command line reaches notes outside the vault',
    tests: ['tests/integration/command-line.test.ts'],
    changes: [
      {
        file: 'src/obsidian/command-line/parameters.ts',
        find: 'if (outside) throw',
        put: 'if (outside && given === "") throw',
      },
    ],
  },
  {
    name: 'a repair is made though the note has changed since it was shown',
    tests: ['tests/integration/repair-commands.test.ts'],
    changes: [
      {
        file: 'src/obsidian/repair/repair-note.ts',
        find: 'lines.before.text === before.text && lines.after.text === after.text ? again : null',
        put: 'lines.before.text === lines.after.text ? null : again',
      },
    ],
  },
  {
    name: 'the first of two equal ids is replaced',
    tests: ['tests/edits/repair/repair.test.ts'],
    changes: [
      {
        file: 'src/edits/repair/box-repairs.ts',
        find: 'const repeats = known.has(id);',
        put: 'const repeats = !known.has(id);',
      },
    ],
  },
  {
    name: 'a conflict copy counts in the totals',
    tests: ['tests/index/queries/next-open-project.test.ts'],
    changes: [
      {
        file: 'src/index/queries/notes.ts',
        find: '!isConflictCopy(roadmap)',
        put: 'roadmap !== undefined || isConflictCopy(roadmap)',
      },
    ],
  },
  {
    name: 'settings that could not be read are overwritten',
    tests: ['tests/faults/settings.test.ts'],
    changes: [
      { file: 'src/obsidian/settings/settings-store.ts', find: '      await this.#keepWhatWasNotRead();\n', put: '' },
    ],
  },
  {
    name: 'emphasis pairs up against the rule of three',
    tests: ['tests/property/markdown/cells.test.ts'],
    changes: [
      {
        file: 'src/markdown/inline/parse/delimiter-runs.ts',
        find: 'return (lengthOf(opener) + length) % 3 !== 0;',
        put: 'return true;',
      },
    ],
  },
];
