import { lazy, Suspense, useEffect, useState } from 'react';
import { FaultList } from './fault-list.jsx';

// What draws is large and not needed before there is something to draw.
const Charts = lazy(() => import('./charts.jsx'));

/** What came of a question. An answer with an error shows none of its counts: a part is not taken for the whole. */
export function ResultView({ state }) {
  if (state.kind === 'waiting') return <Waiting since={state.since} />;
  if (state.kind === 'idle') return <section className="result empty">提问后，此处显示数量与图表。<br /><small>Counts and charts appear here once you ask.</small></section>;
  const { question, answer } = state;
  if (answer.errors?.length > 0) return <section className="result"><FaultList errors={answer.errors} /></section>;
  return <section className="result"><Suspense fallback="正在绘图 drawing…"><Charts question={question} answer={answer} /></Suspense></section>;
}

function Waiting({ since }) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 100);
    return () => clearInterval(timer);
  }, []);
  return <section className="result empty" role="status">各部门正在统计 the departments are counting… {((now - since) / 1_000).toFixed(1)} s<progress /></section>;
}
