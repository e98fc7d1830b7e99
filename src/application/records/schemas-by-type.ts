import { z } from 'zod/v4';

/** A schema for every type of something stored: a type without one does not compile. */
export type SchemasByType<Stored extends { readonly type: string }> = {
  readonly [Type in Stored['type']]: z.ZodType<Extract<Stored, { readonly type: Type }>>;
};

type Typed<Shapes extends Readonly<Record<string, z.ZodRawShape>>> = {
  readonly [Type in keyof Shapes & string]: z.ZodObject<{ readonly type: z.ZodLiteral<Type> } & Shapes[Type]>;
};

/** The schemas of the stored types. Each key is the type's name, and its shape has everything but `type`. */
export function schemasByType<const Shapes extends Readonly<Record<string, z.ZodRawShape>>>(
  shapes: Shapes,
): Typed<Shapes>;
export function schemasByType(shapes: Readonly<Record<string, z.ZodRawShape>>) {
  return Object.fromEntries(
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
