import { readAsker } from '../src/ide/read-asker.ts';

/** Whose question stands in the editor, by its own comment, and a button to ask it as him; nothing where it does not say. */
export function WhoseQuestion({ question, personas, who, onAccept }) {
  const asker = readAsker(question);
  const persona = personas.find(({ key }) => key === asker?.persona);
  const purpose = persona?.purposes.find(({ code }) => code === asker.purpose);
  if (!purpose) return null;
  const isHe = who.subject === persona.subject && who.purpose === purpose.code;
  return (
    <div className="whose-question">
      <span>此问由<b>{persona.zh}</b>为<b>{purpose.zh}</b>提出 <small>asked by the {persona.en}, for {purpose.en}</small></span>
      {isHe ? <span className="whose-question-he">✓ 正以此身份提问 you ask as him</span> : <button type="button" onClick={() => onAccept({ persona, purpose })}>以此身份提问 ask as him</button>}
    </div>
  );
}
