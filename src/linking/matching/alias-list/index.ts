import { APPLICATIONS } from './applications';
import { INFRASTRUCTURE } from './infrastructure';
import { MACHINE_LEARNING } from './machine-learning';
import { OTHER_FIELDS } from './other-fields';
import { SOFTWARE } from './software';

/** The built-in aliases. The user's own lines are added to them. */
export const DEFAULT_ALIASES = [MACHINE_LEARNING, INFRASTRUCTURE, SOFTWARE, APPLICATIONS, OTHER_FIELDS].join('\n');
