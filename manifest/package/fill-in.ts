import type { AppIdentity } from './app-identity';

/** A JSON text with its placeholders, `${{NAME}}`, filled in. */
export function fillIn(template: string, identity: AppIdentity): string {
  return template.replaceAll(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = identity.get(name);
    if (value === undefined) throw new Error(`Nothing to fill in for ${placeholder}.`);
    return JSON.stringify(value).slice(1, -1);
  });
}
