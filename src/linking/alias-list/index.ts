import { APPLICATIONS } from './applications';
import { INFRASTRUCTURE } from './infrastructure';
import { MACHINE_LEARNING } from './machine-learning';
import { OTHER_FIELDS } from './other-fields';
import { SOFTWARE } from './software';

/** The aliases that suggestions know from the start. Lines of the user's own come on top of them. */
export const DEFAULT_ALIASES = [MACHINE_LEARNING, INFRASTRUCTURE, SOFTWARE, APPLICATIONS, OTHER_FIELDS].join('\n');
