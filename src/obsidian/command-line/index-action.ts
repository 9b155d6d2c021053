import { exportIndex } from '../../index/export-index';
import type { Action } from './action';
import { choice } from './parameters';

export const indexAction: Action = {
  name: 'index',
  description: 'Print all that is read from the notes, as JSON',
  flags: { format: { value: 'json', description: 'The format of the answer' } },
  answer: (params, { index }) => {
    choice(params, 'format', ['json'], 'json');
    return JSON.stringify(exportIndex(index.snapshot), null, 1);
  },
};
