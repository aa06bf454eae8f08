import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './ide.css';
// The questions of tests/journeys, put in when the page is built.
import examples from 'linli:examples';

const WORKERS = { json: '/ide/json.worker.js', graphql: '/ide/graphql.worker.js' };
globalThis.MonacoEnvironment = { getWorker: (_id, label) => new Worker(WORKERS[label] ?? '/ide/editor.worker.js') };

void open();

async function open() {
  const response = await fetch('/ide/session');
  if (!response.ok) return void (document.getElementById('ide').textContent = `无法登录 cannot sign in (${response.status})`);
  const { token, purpose, caseNo, variables } = await response.json();
  const headers = { authorization: `Bearer ${token}`, 'linli-purpose': purpose, 'linli-case': caseNo };
  const tabs = examples.map(({ query, variableNames }) => ({ query, variables: JSON.stringify(Object.fromEntries(variableNames.map((name) => [name, variables[name] ?? null])), null, 2) }));
  createRoot(document.getElementById('ide')).render(
    <GraphiQL
      fetcher={createFetcher(headers)}
      defaultTabs={tabs}
      defaultEditorToolsVisibility="variables"
      // Tabs of another district hold ids that this one has not given out.
      storage={{ getItem: () => null, setItem: () => undefined, removeItem: () => undefined, clear: () => undefined, length: 0 }}
    />,
  );
}

// For a moment after a change of tabs the editor still gives the name of the operation in the tab before.
function createFetcher(headers) {
  const fetcher = createGraphiQLFetcher({ url: '/graphql', headers });
  return ({ operationName, ...parameters }, options) => fetcher({ ...parameters, ...(operationName && parameters.query.includes(operationName) ? { operationName } : {}) }, options);
}
