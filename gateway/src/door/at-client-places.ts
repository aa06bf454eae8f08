import { GraphQLError } from 'graphql';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly GraphQLError[] | undefined;
}

type Path = readonly (string | number)[];

/**
 * Moves errors about what nobody asked for, and the plan had fetched to work something else out (`@requires`), to the object that it was fetched for: a path leads to something in the answer, and names no field that clients do not see.
 * @source GraphQL specification, 7.1.2 Errors: the path of the response field which experienced the error.
 */
export function atClientPlaces<Given extends Answer>(answer: Given): Given {
  if (!answer.errors || !answer.data) return answer;
  const { data } = answer;
  return { ...answer, errors: answer.errors.map((error) => (error.path ? placed(error, clientPath(data, error.path)) : error)) };
}

/** As far as it leads through objects and lists that are there; below a value that is null it may go on. */
function clientPath(data: unknown, path: Path): Path {
  let here = data;
  for (const [depth, part] of path.entries()) {
    if (typeof here !== 'object' || here === null) return path;
    if (!Object.hasOwn(here, part)) return path.slice(0, depth);
    here = (here as Readonly<Record<string | number, unknown>>)[part];
  }
  return path;
}

function placed(error: GraphQLError, path: Path): GraphQLError {
  return path.length === error.path?.length ? error : new GraphQLError(error.message, { path: path.length > 0 ? path : null, extensions: error.extensions });
}
