import { ERRORS } from '@linli/vocabulary';

/** The errors of an answer, each once, in the catalogue's words. */
export function FaultList({ errors }) {
  const shown = new Map(errors.map((error) => [`${error.extensions?.code} ${error.message}`, error]));
  return (
    <ul className="faults" role="alert">
      {[...shown].map(([key, { message, path, extensions }]) => {
        const entry = ERRORS[extensions?.code];
        return (
          <li key={key}>
            <b>{entry?.zh ?? '出错了 it went wrong'}</b> <code>{extensions?.code}</code>
            <p>{message}{path ? ` (${path.join('.')})` : ''}</p>
            {entry && <small>{entry.en} {entry.whatToDo}</small>}
          </li>
        );
      })}
    </ul>
  );
}
