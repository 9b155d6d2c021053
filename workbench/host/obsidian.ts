/**
 * What `import … from 'obsidian'` leads to outside the app: the part of the module that the plugin uses. Its behaviour
 * is that of the app as far as it is known, and tests/workbench holds it to that.
 */
import { installDom } from './dom/install';

// In a page, and in tests with a DOM of their own, Obsidian's additions to the DOM are there once this is imported.
if (typeof document !== 'undefined') installDom(window);

export { App } from './app';
export { Component } from './component';
export { debounce } from './debounce';
export { Editor } from './editor/editor';
export { Events } from './events';
export { MarkdownRenderChild } from './markdown/markdown-render-child';
export { MarkdownRenderer } from './markdown/markdown-renderer';
export { getFrontMatterInfo } from './metadata/frontmatter';
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './metadata/linktext';
export { MetadataCache } from './metadata/metadata-cache';
export { resolveSubpath } from './metadata/subpath';
export { getAllTags, parseFrontMatterTags } from './metadata/tags';
export { Platform } from './platform';
export { Plugin } from './plugin/plugin';
export { PluginSettingTab, SettingTab } from './settings-tab/setting-tab';
export { ConfirmationModal } from './ui/confirmation-modal';
export { prepareFuzzySearch } from './ui/fuzzy-search';
export { getIcon, setIcon } from './ui/icon';
export { Keymap, Scope } from './ui/keymap';
export { Menu, MenuItem } from './ui/menu';
export { Modal } from './ui/modal';
export { Notice } from './ui/notice';
export { renderMatches, renderResults } from './ui/render-results';
export { Setting, SettingGroup } from './ui/setting';
export { BaseComponent, ButtonComponent, ValueComponent } from './ui/setting-components';
export { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
export { setTooltip } from './ui/tooltip';
export { AbstractTextComponent, DropdownComponent, TextAreaComponent, TextComponent } from './ui/value-components';
export { TAbstractFile, TFile, TFolder } from './vault/abstract-file';
export { FileManager } from './vault/file-manager';
export { normalizePath } from './vault/path';
export { Vault } from './vault/vault';
export { FileView } from './workspace/file-view';
export { WorkspaceLeaf } from './workspace/leaf';
export { MarkdownView } from './workspace/markdown-view';
export { WorkspaceItem, WorkspaceSplit, WorkspaceTabs } from './workspace/split';
export { TextFileView } from './workspace/text-file-view';
export { ItemView, View } from './workspace/view';
export { Workspace } from './workspace/workspace';
