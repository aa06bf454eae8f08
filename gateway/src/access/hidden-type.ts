import { Kind, type FieldNode } from 'graphql';

/** The name under which we ask for the type of an object ourselves. No client may use it (check-names.ts), so that it can be taken away again. */
export const HIDDEN_TYPE = 'linliTypename';

/** `linliTypename: __typename`. */
export const HIDDEN_TYPE_FIELD: FieldNode = { kind: Kind.FIELD, alias: { kind: Kind.NAME, value: HIDDEN_TYPE }, name: { kind: Kind.NAME, value: '__typename' } };
