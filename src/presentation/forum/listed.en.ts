export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`;
}

export function someListed(items: readonly string[], most: number): string {
  return items.length <= most ? listed(items) : `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}
