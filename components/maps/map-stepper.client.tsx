'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

type Step = { date: string; words: string; href: string };
type StepperProps = {
  /** Oldest first. */
  steps: Step[];
  /** Date of the page that was asked for. */
  current: string;
  words: { slider: string; failed: string };
  /** What stands before and behind the slider, as it was sent. */
  head: ReactNode;
  body: ReactNode;
};

const PARTS = ['head', 'body'] as const;
type Markup = Record<(typeof PARTS)[number], string>;

/** What the page of another date has in the places that differ. */
async function readParts(href: string, signal: AbortSignal): Promise<Markup & { title: string }> {
  const answer = await fetch(href, { signal });
  if (!answer.ok) throw new Error(`${answer.status} ${href}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [head, body] = PARTS.map((name) => page.querySelector(`[data-map-part=${name}]`)?.innerHTML ?? '');
  return { head: head ?? '', body: body ?? '', title: page.title };
}

/**
 * A slider through the dates of a map. Each date is a page of its own, which is fetched and put in place, with its address; whoever
 * has no script has the links to them.
 */
export function MapStepper({ steps, current, words, head, body }: StepperProps) {
  const [place, setPlace] = useState(() => steps.findIndex(({ date }) => date === current));
  const [isReady, setReady] = useState(false);
  const [markup, setMarkup] = useState<Markup>();
  const [hasFailed, setFailed] = useState(false);
  const asking = useRef<AbortController>(null);
  useEffect(() => setReady(true), []);
  const go = (next: number) => {
    const step = steps[next];
    if (!step) return;
    setPlace(next);
    asking.current?.abort();
    const question = (asking.current = new AbortController());
    readParts(step.href, question.signal)
      .then(({ title, ...parts }) => {
        if (question.signal.aborted) return;
        setMarkup(parts);
        setFailed(false);
        document.title = title;
        window.history.replaceState(window.history.state, '', step.href);
      })
      .catch(() => setFailed(!question.signal.aborted));
  };
  const step = steps[place];
  return (
    <>
      <Part name="head" markup={markup?.head}>
        {head}
      </Part>
      <div className="map-slider no-print">
        {isReady && step && (
          <label>
            <span>{words.slider}</span>
            <input
              type="range"
              min={0}
              max={steps.length - 1}
              value={place}
              aria-valuetext={step.words}
              onChange={(event) => go(Number(event.currentTarget.value))}
            />
            <output aria-hidden="true">{step.words}</output>
          </label>
        )}
        <p role="status">
          {hasFailed && step && (
            <>
              {words.failed} <a href={step.href}>{step.words}</a>
            </>
          )}
        </p>
      </div>
      <Part name="body" markup={markup?.body}>
        {body}
      </Part>
    </>
  );
}

/** A place of the page: what was sent, or what another date has there. */
function Part({ name, markup, children }: { name: string; markup: string | undefined; children: ReactNode }) {
  if (markup === undefined) return <div data-map-part={name}>{children}</div>;
  return <div key="other" data-map-part={name} dangerouslySetInnerHTML={{ __html: markup }} />;
}
