import type * as z from 'zod/v4/core';

/**
 * What a schema is made of. All that is asked of zod's insides is asked here, by the way that zod names for authors of
 * libraries: `_zod.def`, told apart by its `type` (https://zod.dev/library-authors).
 */
export function defOf(schema: z.$ZodType): z.$ZodTypes['_zod']['def'] {
  return (schema as z.$ZodTypes)._zod.def;
}
