/** Of so many that break a rule it is said how. */
const MOST_TOLD = 10;

/**
 * One test of a rule that all of these keep; each that breaks it is told by its name. A test for each of thousands takes
 * longer to begin and end than to look.
 */
export function holdsForAll<Case>(
  rule: string,
  cases: readonly (readonly [name: string, one: Case])[],
  look: (one: Case, name: string) => void,
): void {
  it(rule, () => {
    expect(cases.length).toBeGreaterThan(0);
    const broken = cases.flatMap(([name, one]) => {
      try {
        look(one, name);
        return [];
      } catch (error) {
        return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
    if (broken.length > 0) throw new Error(`${broken.length} break it.\n\n${broken.slice(0, MOST_TOLD).join('\n\n')}`);
  });
}
