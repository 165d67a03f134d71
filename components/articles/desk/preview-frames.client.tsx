'use client';

import { type CSSProperties, useId, useRef, useState } from 'react';

const WIDTHS = { phone: '390px', tablet: '768px', desk: '1280px' } as const;
const THEMES = ['light', 'dark'] as const;
type Width = keyof typeof WIDTHS;
type Theme = (typeof THEMES)[number];

type FramesProps = {
  src: string;
  title: string;
  words: Record<Width | Theme | 'width' | 'theme' | 'open', string>;
};

/** The real page in a frame of a chosen width and appearance. Without script the link beneath opens it alone. */
export function PreviewFrames({ src, title, words }: FramesProps) {
  const [width, setWidth] = useState<Width>('phone');
  const [theme, setTheme] = useState<Theme>('light');
  const frame = useRef<HTMLIFrameElement>(null);
  const dress = (chosen: Theme) => {
    // The page is ours: its own switch is set, for this frame only.
    const page = frame.current?.contentDocument?.documentElement;
    if (page) page.dataset.theme = chosen;
  };
  const choose = (chosen: Theme) => {
    setTheme(chosen);
    dress(chosen);
  };
  return (
    <>
      <div className="preview-choices">
        <Choice
          label={words.width}
          options={Object.keys(WIDTHS) as Width[]}
          value={width}
          words={words}
          onChoose={setWidth}
        />
        <Choice label={words.theme} options={[...THEMES]} value={theme} words={words} onChoose={choose} />
        <a href={src} className="touch underline">
          {words.open}
        </a>
      </div>
      <div className="overflow-x-auto">
        <iframe
          ref={frame}
          src={src}
          title={title}
          className="preview-frame"
          data-width={width}
          style={{ '--preview-width': WIDTHS[width] } as CSSProperties}
          onLoad={() => dress(theme)}
        />
      </div>
    </>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  options: T[];
  value: T;
  words: Record<T, string>;
  onChoose: (value: T) => void;
};

function Choice<T extends string>({ label, options, value, words, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      <div className="flex gap-x-4">
        {options.map((option) => (
          <label key={option} className="touch gap-x-2">
            <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
            {words[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
