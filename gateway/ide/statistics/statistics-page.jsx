import { useEffect, useState } from 'react';
import { readCaseNo } from '../../src/cohort-answer/read-case-no.ts';
import { ask } from './ask.js';
import { QuestionForm } from './question-form.jsx';
import { ResultView } from './result-view.jsx';

const REGISTER = '{ cohortQuestions(filter: { isApproved: true }, first: 100) { nodes { questionNo zh en } } }';

/** Charts for a question over many: choose one or write it, ask it, see its counts. */
export function StatisticsPage({ examples, persona, asker }) {
  const [question, setQuestion] = useState(examples[0] ?? '');
  const [caseNo, setCaseNo] = useState(readCaseNo(examples[0] ?? '') ?? asker.caseNo);
  const [approved, setApproved] = useState([]);
  const [state, setState] = useState({ kind: 'idle' });
  useEffect(() => void ask(asker, REGISTER).then(({ data }) => setApproved(data?.cohortQuestions?.nodes ?? [])), [asker]);
  const change = (next) => {
    setQuestion(next);
    setCaseNo(readCaseNo(next) ?? caseNo);
  };
  const send = async () => {
    setState({ kind: 'waiting', since: Date.now() });
    setState({ kind: 'answered', question, answer: await ask({ ...asker, caseNo }, question) });
  };
  return (
    <>
      <header className="bar">
        <h1>统计 <small>questions over many</small></h1>
        <p title={`${persona.why.zh}\n${persona.why.en}`}><b>{persona.zh}</b> {persona.en} · 统计分析 STATISTICS<br /><small>{persona.why.zh} · {persona.why.en}</small></p>
        <a href="/">GraphiQL</a>
      </header>
      <main>
        <QuestionForm examples={examples} question={question} caseNo={caseNo} approved={approved} isWaiting={state.kind === 'waiting'} onQuestion={change} onCase={setCaseNo} onAsk={send} />
        <ResultView state={state} />
      </main>
    </>
  );
}
