const titleOf = (question) => /^# (.+)$/m.exec(question)?.[1] ?? question.slice(0, 60);

/** The question: an example or one's own, and the number under which it was approved. */
export function QuestionForm({ examples, question, caseNo, approved, isWaiting, onQuestion, onCase, onAsk }) {
  const chosen = examples.indexOf(question);
  const entry = approved.find(({ questionNo }) => questionNo === caseNo);
  return (
    <form className="question" onSubmit={(event) => { event.preventDefault(); onAsk(); }}>
      <label>
        问题 question
        <select name="example" value={chosen} onChange={({ target }) => onQuestion(examples[Number(target.value)])}>
          {examples.map((each, place) => <option key={place} value={place}>{titleOf(each)}</option>)}
          {chosen < 0 && <option value={-1}>自编 your own</option>}
        </select>
      </label>
      <label>
        查询 query
        <textarea name="question" value={question} onChange={({ target }) => onQuestion(target.value)} spellCheck={false} rows={17} />
      </label>
      <label>
        批准编号 number of the approved question
        <input name="case" value={caseNo} list="approved" onChange={({ target }) => onCase(target.value.replace(/[^\x21-\x7e]/g, ''))} spellCheck={false} />
        <datalist id="approved">{approved.map(({ questionNo, zh }) => <option key={questionNo} value={questionNo}>{zh}</option>)}</datalist>
      </label>
      <p className="approved">{entry ? <>已批准 approved: {entry.zh}<br /><small>{entry.en}</small></> : '此编号没有已批准的问题 no question is approved under this number'}</p>
      <button type="submit" disabled={isWaiting}>{isWaiting ? '正在统计 counting…' : '提问 ask'}</button>
      <p className="note">口径须与批准的一致；可任选要求哪些数量。<br /><small>The condition has to be what was approved; which counts you ask for is yours to choose.</small></p>
    </form>
  );
}
