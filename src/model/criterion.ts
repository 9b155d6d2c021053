/** Sections that say what a spec teaches, not what it asks for. */
const NO_CRITERIA = /^(skills?|concepts?|what you(?:'|’)?ll)\b.*|.*\b(exercised|practised|practiced|learned)$/i;

/** Whether the items of a section of a spec are criteria that a project must meet. */
export function holdsCriteria(sectionTitle: string): boolean {
  return !NO_CRITERIA.test(sectionTitle.trim());
}
