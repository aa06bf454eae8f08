import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { createUserManager, signIn } from './sign-in.js';
import { WhoBar } from './who-bar.jsx';
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
  const { token, subject, purpose, caseNo, variables, personas, signIn: client } = await response.json();
  const start = { token, subject, purpose, caseNo: caseNo ?? '' };
  const manager = createUserManager(client);
  // What the next request is sent with; the editor need not be drawn anew for it.
  let who = start;
  // Told whenever another question stands in the editor.
  let onQuestion = () => undefined;
  const tabs = examples.map(({ query, variableNames }) => ({ query, variables: JSON.stringify(Object.fromEntries(variableNames.map((name) => [name, variables[name] ?? null])), null, 2) }));
  createRoot(document.getElementById('ide')).render(
    <>
      <WhoBar personas={personas} start={start} onChange={(next) => (who = next)} onSignIn={(personaKey) => signIn(manager, personaKey)} question={tabs[0]?.query ?? ''} followQuestion={(listener) => (onQuestion = listener)} />
      <main>
        <GraphiQL
          fetcher={createFetcher(() => headersOf(who))}
          defaultTabs={tabs}
          onTabChange={({ tabs: opened, activeTabIndex }) => onQuestion(opened[activeTabIndex]?.query ?? '')}
          // The first tab is open before it is chosen, and has no variables but these.
          initialVariables={tabs[0]?.variables}
          defaultEditorToolsVisibility="variables"
          // Tabs of another district hold ids that this one has not given out.
          storage={{ getItem: () => null, setItem: () => undefined, removeItem: () => undefined, clear: () => undefined, length: 0 }}
        />
      </main>
    </>,
  );
}

function headersOf({ token, purpose, caseNo }) {
  return { authorization: `Bearer ${token}`, 'linli-purpose': purpose, ...(caseNo ? { 'linli-case': caseNo } : {}) };
}

// For a moment after a change of tabs the editor still gives the name of the operation in the tab before.
function createFetcher(readHeaders) {
  const fetcher = createGraphiQLFetcher({ url: '/graphql' });
  return ({ operationName, ...parameters }, options) =>
    fetcher({ ...parameters, ...(operationName && parameters.query.includes(operationName) ? { operationName } : {}) }, { ...options, headers: { ...options?.headers, ...readHeaders() } });
}
