/** Whether two pieces of plain data (JSON) say the same, whatever the order of their keys. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const otherEntries = new Map(Object.entries(other));
  const oneEntries = Object.entries(one);
  return (
    oneEntries.length === otherEntries.size &&
    oneEntries.every(([key, value]) => otherEntries.has(key) && sameData(value, otherEntries.get(key)))
  );
}
