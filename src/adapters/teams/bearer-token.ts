import { z } from 'zod/v4';

const BEARER = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]*$/;

const Decoded = z.string().transform((part, context): unknown => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    context.addIssue('not JSON');
    return z.NEVER;
  }
});
const Header = Decoded.pipe(z.looseObject({ alg: z.string() }));
/** botbuilder lets a token without an end last for ever. */
const Claims = Decoded.pipe(z.looseObject({ iss: z.string(), exp: z.number() }));

/**
 * Whether the header holds a token that can be read at all, whoever made it. botbuilder 4.23.3 fails on one that
 * cannot, instead of refusing it.
 */
export function isReadableToken(authorization: string): boolean {
  const [, header, claims] = BEARER.exec(authorization) ?? [];
  return Header.safeParse(header).success && Claims.safeParse(claims).success;
}
