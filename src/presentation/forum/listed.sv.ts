/** `a, b och c` */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} och ${items.slice(-1).join('')}`;
}

/** The first items, and a number in the place of those that there is no room for. */
export function someListed(items: readonly string[], most: number): string {
  return items.length <= most ? listed(items) : `${items.slice(0, most).join(', ')} och ${items.length - most} till`;
}
