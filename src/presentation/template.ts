/** Draws one piece of a card from what the whole card was given and what this piece was. */
type Drawing = (root: unknown, data: unknown) => unknown;

/** Words and places in lists, after `$root` or after what this piece was given. `$data` is all of that. */
const BINDING = /^\$\{(?:(?<whole>\$data)|(?<root>\$root\.)?(?<path>\w+(?:\.\w+|\[\d+\])*))\}$/;

/**
 * A template in Microsoft's language for Adaptive Cards, of which our cards need two things: a field that is one binding to
 * a path (`${ids.forum}`, `${$root.ids.forum}`), and an element that is repeated for a list (`$data`). Anything else is refused when
 * the template is read; Microsoft's own library takes any expression, and forty times as long. `template.test.ts` has
 * both draw every card. What is bound is never read as a template.
 *
 * The drawing throws when nothing is bound to a path.
 */
export function readTemplate(written: unknown): (root: object) => unknown {
  const draw = drawing(written);
  return (root) => draw(root, root);
}

function drawing(written: unknown): Drawing {
  if (typeof written === 'string') return written.includes('${') ? bound(written) : () => written;
  if (Array.isArray(written)) return listed(written);
  if (typeof written === 'object' && written !== null) return element({ ...written });
  return () => written;
}

/** What draws several elements, or none, has them among those around it. */
function listed(written: readonly unknown[]): Drawing {
  const draws = written.map(drawing);
  return (root, data) => {
    const made: unknown[] = [];
    for (const draw of draws) {
      const one = draw(root, data);
      if (Array.isArray(one)) for (const each of one) made.push(each);
      else if (one !== null) made.push(one);
    }
    return made;
  };
}

function element({ $data: repeated, ...written }: Readonly<Record<string, unknown>>): Drawing {
  const draws = Object.entries(written).map(([key, value]) => {
    if (key.startsWith('$')) throw new Error(`a template cannot have ${key}`);
    return [key, drawing(value)] as const;
  });
  const draw: Drawing = (root, data) => {
    const made: Record<string, unknown> = {};
    for (const [key, field] of draws) made[key] = field(root, data);
    return made;
  };
  if (repeated === undefined) return draw;
  const given = drawing(repeated);
  return (root, data) => {
    const found = given(root, data);
    const made = Array.isArray(found) ? found.map((each) => draw(root, each)) : [draw(root, found)];
    return made.length > 1 ? made : (made[0] ?? null);
  };
}

function bound(written: string): Drawing {
  const { whole, root, path } = BINDING.exec(written)?.groups ?? {};
  if (whole !== undefined) return (_, data) => data;
  if (path === undefined) throw new Error(`a template cannot have ${written}`);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  return (all, data) => {
    const found = keys.reduce(within, root === undefined ? data : all);
    if (found === undefined) throw new Error(`nothing is bound to ${path}`);
    return found;
  };
}

function within(found: unknown, key: string): unknown {
  return hasFields(found) && Object.hasOwn(found, key) ? found[key] : undefined;
}

function hasFields(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null;
}
