import { Platform } from 'obsidian';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReadingStatus } from '../../../src/obsidian/reading/reading-status';
import { roadmapVault } from '../../integration/support/roadmap-vault';

let status: (done: number, total: number) => void;

beforeEach(async () => {
  const { plugin } = await roadmapVault({});
  status = createReadingStatus(plugin);
  vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const shown = () => [...document.querySelectorAll('.status-bar-item')].map((item) => item.textContent).filter(Boolean);

it('says how far reading is once it takes long, and nothing when it is over', () => {
  status(0, 900);
  vi.advanceTimersByTime(300);
  status(100, 900);
  expect(shown()).toEqual([]);
  vi.advanceTimersByTime(1);
  status(200, 900);
  status(300, 900);
  expect(shown()).toEqual(['Reading roadmap notes: 300 of 900']);
  status(900, 900);
  expect(shown()).toEqual([]);
});

it('waits again when notes are read again', () => {
  status(0, 900);
  vi.advanceTimersByTime(1000);
  status(100, 900);
  status(900, 900);
  status(0, 900);
  vi.advanceTimersByTime(100);
  status(100, 900);
  expect(shown()).toEqual([]);
  vi.advanceTimersByTime(1000);
  status(200, 900);
  expect(shown()).toEqual(['Reading roadmap notes: 200 of 900']);
});

it('says nothing on a phone, which has no status bar', () => {
  vi.spyOn(Platform, 'isMobile', 'get').mockReturnValue(true);
  status(0, 900);
  vi.advanceTimersByTime(1000);
  status(100, 900);
  expect(shown()).toEqual([]);
});

it('is told of it by the plugin', async () => {
  vi.useRealTimers();
  const files = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`Plans/${at}.md`, 'Words.']));
  const { plugin } = await roadmapVault(files);
  const added = vi.spyOn(plugin, 'addStatusBarItem');
  let now = 0;
  vi.spyOn(window.performance, 'now').mockImplementation(() => (now += 1000));
  await plugin.saveData({ version: 1, paths: { roadmap: ['Plans'] } });
  await plugin.onExternalSettingsChange();
  await vi.waitFor(() => expect(added).toHaveBeenCalled());
});
