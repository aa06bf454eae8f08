import { useEffect, useState } from 'react';
import { WhoseQuestion } from './whose-question.jsx';

// A header carries no more than ASCII.
const onlyAscii = (text) => text.replace(/[^\x21-\x7e]/g, '').slice(0, 64);

/** Who asks, for what and in which case; sent with each request. */
export function WhoBar({ personas, start, onChange, onSignIn, question, followQuestion }) {
  const [who, setWho] = useState(start);
  const [fault, setFault] = useState('');
  const [asked, setAsked] = useState(question);
  useEffect(() => followQuestion(setAsked), [followQuestion]);
  const persona = personas.find(({ subject }) => subject === who.subject) ?? personas[0];
  const purpose = persona.purposes.find(({ code }) => code === who.purpose) ?? persona.purposes[0];
  const change = (differences) => {
    const next = { ...who, ...differences };
    setWho(next);
    onChange(next);
  };
  const switchPersona = async (offer) => {
    setFault('');
    if (offer?.persona.subject === who.subject) return change({ purpose: offer.purpose.code, caseNo: offer.purpose.caseNo ?? '' });
    try {
      const { token, subject } = await onSignIn(offer?.persona.key);
      const { purposes } = personas.find((each) => each.subject === subject);
      const { code, caseNo } = purposes.find((each) => each.code === offer?.purpose.code) ?? purposes[0];
      change({ token, subject, purpose: code, caseNo: caseNo ?? '' });
    } catch {
      setFault('未登录：窗口已关闭或被拦截 not signed in: the window was closed or blocked');
    }
  };
  return (
    <header className="who-bar">
      <div className="who-bar-person" title={`${persona.why.zh}\n${persona.why.en}`}>
        <strong>{persona.zh}</strong> <span>{persona.en}</span>
        <small>{[`${persona.departmentZh} ${persona.department}`, persona.placeZh && `${persona.placeZh} ${persona.jurisdiction}`].filter(Boolean).join(' · ')}</small>
      </div>
      <button type="button" onClick={() => switchPersona()}>换人 switch</button>
      <label>
        用途 purpose
        <select value={purpose.code} onChange={({ target }) => change({ purpose: target.value, caseNo: persona.purposes.find(({ code }) => code === target.value).caseNo ?? '' })}>
          {persona.purposes.map(({ code, zh, en }) => <option key={code} value={code}>{`${zh} ${en}`}</option>)}
        </select>
      </label>
      <label>
        编号 case
        <input value={who.caseNo} placeholder={purpose.needsCase ? '必填 required' : '不需要 not needed'} aria-invalid={purpose.needsCase && !who.caseNo} onChange={({ target }) => change({ caseNo: onlyAscii(target.value) })} spellCheck={false} />
      </label>
      <a href="/statistics">统计 charts</a>
      <p className={fault ? 'who-bar-fault' : ''} title={`${persona.why.zh} ${persona.why.en}`}>{fault || <>{persona.why.zh}<br />{persona.why.en}</>}</p>
      <WhoseQuestion question={asked} personas={personas} who={who} onAccept={switchPersona} />
    </header>
  );
}
