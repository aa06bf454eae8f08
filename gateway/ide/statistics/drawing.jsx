import { useEffect, useRef, useState } from 'react';

/** A chart with its heading, drawn anew when its place becomes wider or narrower. */
export function Drawing({ kind, words, rows, draw }) {
  const place = useRef(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width > 0) place.current.replaceChildren(draw(width));
  }, [width, rows]);
  return (
    <figure className={`drawing ${kind}`}>
      <figcaption>{words.zh} <small>{words.en}</small></figcaption>
      <div className="plot" ref={place} />
    </figure>
  );
}
