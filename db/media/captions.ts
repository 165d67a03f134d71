/** Captions of a film, as WebVTT (https://www.w3.org/TR/webvtt1/): whether a browser will show them. Pure. */

export type CaptionsFault = {
  code: 'notUtf8' | 'notVtt' | 'badTime' | 'backwards' | 'noCues';
  /** Of the file, counted from 1; 0 where the whole of it is meant. */
  line: number;
};
export type Captions = { cues: number; seconds: number };

const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

function secondsOf(text: string): number | undefined {
  const [, hours = '0', minutes, seconds, thousandths] = TIME.exec(text) ?? [];
  if (minutes === undefined) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}

type Times = { start: number; end: number };

function timesOf(line: string): Times | undefined {
  const [from = '', rest = ''] = line.split('-->');
  const start = secondsOf(from.trim());
  const end = secondsOf(rest.trim().split(/[ \t]/)[0] ?? '');
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Reads captions; answers how many there are and when the last one ends, or the first fault with its line. */
export function readCaptions(bytes: Buffer): Captions | CaptionsFault {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { code: 'notUtf8', line: 0 };
  }
  const lines = text.split(/\r\n|\n|\r/);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) return { code: 'notVtt', line: 1 };
  const found: Captions = { cues: 0, seconds: 0 };
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (!line.includes('-->')) continue;
    const times = timesOf(line);
    if (!times) return { code: 'badTime', line: index + 1 };
    if (times.end <= times.start || times.start < before) return { code: 'backwards', line: index + 1 };
    before = times.start;
    if ((lines[index + 1] ?? '').trim()) found.cues += 1;
    found.seconds = Math.max(found.seconds, times.end);
  }
  return found.cues > 0 ? found : { code: 'noCues', line: 0 };
}

/** Whether captions were found, and no fault. */
export const areCaptions = (found: Captions | CaptionsFault): found is Captions => 'cues' in found;
