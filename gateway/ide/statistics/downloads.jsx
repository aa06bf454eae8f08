import { useState } from 'react';

// Loaded when somebody wants a file.
const FORMATS = {
  CSV: { ending: 'csv', type: 'text/csv', make: async (rows) => (await import('../../src/cohort-answer/to-csv.ts')).toCsv(rows) },
  JSON: { ending: 'json', type: 'application/json', make: async (_rows, { data }) => `${JSON.stringify({ data }, null, 2)}\n` },
  Arrow: { ending: 'arrow', type: 'application/vnd.apache.arrow.file', make: async (rows) => (await import('../../src/cohort-answer/to-arrow.ts')).toArrow(rows) },
};

/** The counts as files, made here of the answer that is shown. */
export function Downloads({ rows, answer }) {
  const [fault, setFault] = useState('');
  const save = async ({ ending, type, make }) => {
    try {
      const url = URL.createObjectURL(new Blob([await make(rows, answer)], { type }));
      Object.assign(document.createElement('a'), { href: url, download: `${['cohort', rows[0]?.asOf].filter(Boolean).join('-')}.${ending}` }).click();
      URL.revokeObjectURL(url);
      setFault('');
    } catch {
      setFault('未能生成文件 the file could not be made');
    }
  };
  return <p className="downloads">下载 download {Object.entries(FORMATS).map(([name, format]) => <button key={name} type="button" onClick={() => save(format)}>{name}</button>)}{fault && <b role="alert">{fault}</b>}</p>;
}
