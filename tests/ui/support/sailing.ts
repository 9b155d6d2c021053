import { BOX, note, TICKED } from './notes';

export const ROWS = [
  `${TICKED} | Learn to sail<br>- before summer | - Read the charts | 2025-03-12`,
  `${BOX} | | - Knots<br>${TICKED} bowline<br>${BOX} clove hitch |`,
  ' | Build a boat | - Draw [plans](https://a.example/p) of [[Hull\\|it]]? |',
  ' | Rest | |',
];

export const SAILING = note('Sailing.md', ...ROWS);
