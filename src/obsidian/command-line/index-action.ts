import { exportIndex } from '../../index/queries/export-index';
import type { Action } from './action';
import { choice, asJsonText } from './parameters';

export const indexAction: Action = {
  name: 'index',
  description: 'Print everything read from the notes, as JSON',
  flags: { format: { value: 'json', description: 'The output format' } },
  answer: (params, { index, store }) => {
    choice(params, 'format', ['json'], 'json');
    return asJsonText(exportIndex(index.snapshot, store.headers));
  },
};
