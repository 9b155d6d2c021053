/**
 * Lines that a merge puts around the two versions of a conflict, each a row of one cell. The last one of git, `>>>>>>>`,
 * is a quote and ends the table; the plugin Remotely Save writes all of them as code.
 */
export const MERGE = /^\s*(`?)(?:<{7}|={7}|>{7})/;
