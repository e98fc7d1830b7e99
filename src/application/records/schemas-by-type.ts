import { z } from 'zod/v4';
import type { KeepsAll } from '../../ports/keeps-all';

type Typed<Type extends string, Shape extends z.ZodRawShape> = z.ZodObject<
  { readonly type: z.ZodLiteral<Type> } & Shape
>;

type Shapes = Readonly<Record<string, z.ZodRawShape>>;

/** What the shapes have to be for a schema to read all of each type. */
type Needed<Stored extends { readonly type: string }, Of extends Shapes> = {
  readonly [Type in Stored['type']]: Type extends keyof Of
    ? KeepsAll<Of[Type], Typed<Type, Of[Type]>, Extract<Stored, { readonly type: Type }>>
    : z.ZodRawShape;
};

type Made<Stored extends { readonly type: string }> = <const Of extends Shapes>(
  shapes: Of & Needed<Stored, Of>,
) => { readonly [Type in keyof Of & string]: Typed<Type, Of[Type]> };

/**
 * The schemas of the stored types. Each key is the type's name, and its shape has everything but `type`. What lacks a
 * type, or a part of one, does not compile; optional parts are no exception.
 */
export function schemasByType<Stored extends { readonly type: string }>(): Made<Stored>;
export function schemasByType() {
  return (shapes: Shapes) =>
    Object.fromEntries(
      Object.entries(shapes).map(([type, shape]) => [type, z.object({ type: z.literal(type), ...shape })]),
    );
}

const typed = z.looseObject({ type: z.string() });

/** Reads by the schema of the stored type. Throws when there is none or it does not match. */
export function readByType<Schema extends z.ZodType>(
  schemas: Readonly<Record<string, Schema>>,
  stored: unknown,
): z.infer<Schema> {
  const { type } = typed.parse(stored);
  const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  if (schema === undefined) throw new TypeError('nothing that is stored here has such a type');
  return schema.parse(stored);
}
