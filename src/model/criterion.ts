/** Sections that say what a spec teaches, where to read, or what it leaves out: none of that is required. */
const NO_CRITERIA =
  /^(?:(?:key |core )?(?:skills?|concepts?)(?: (?:used|covered))?|what you(?:['’]?ll| will) (?!(?:do|build|make|create|write|implement|deliver|submit|ship)$).*|.* (?:exercised|practi[sc]ed|learned)|out of scope|non[- ]goals?|(?:references|resources|prerequisites)|(?:further |recommended )?reading)$/i;

/** Whether the items of a section of a spec are criteria that a project must meet. */
export function holdsCriteria(sectionTitle: string): boolean {
  return !NO_CRITERIA.test(sectionTitle.replace(/:$/, ''));
}
