import { createRoot } from 'react-dom/client';
import { StatisticsPage } from './statistics-page.jsx';
import './statistics.css';
// The questions of docs/questions, put in when the page is built.
import examples from 'linli:questions';

void open();

async function open() {
  const place = document.getElementById('statistics');
  const response = await fetch('/ide/session?as=analyst');
  if (!response.ok) return void (place.textContent = `无法登录 cannot sign in (${response.status})`);
  const { token, subject, purpose, caseNo, personas } = await response.json();
  const persona = personas.find((each) => each.subject === subject);
  createRoot(place).render(<StatisticsPage examples={examples} persona={persona} asker={{ token, purpose, caseNo: caseNo ?? '' }} />);
}
