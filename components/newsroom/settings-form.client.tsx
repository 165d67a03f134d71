'use client';

import { useState } from 'react';
import { DeskForm } from './desk-form.client';
import { saveSettings } from './actions';

type SettingsProps = {
  settings: { requireSecondFactor: boolean; publicChangeLog: boolean; headlineLength: number; embedHosts: string };
  words: Record<
    'requireSecondFactor' | 'publicChangeLog' | 'headlineLength' | 'embedHosts' | 'embedHostsHint' | 'save' | 'saved',
    string
  >;
  refusals: Record<string, string> & { other: string };
};

/** The settings of the newsroom in one form. */
export function SettingsForm({ settings, words, refusals }: SettingsProps) {
  const [saved, setSaved] = useState(false);
  return (
    <DeskForm
      action={saveSettings}
      refusals={refusals}
      onDone={() => setSaved(true)}
      className="grid max-w-[40rem] gap-4"
    >
      {(['requireSecondFactor', 'publicChangeLog'] as const).map((name) => (
        <label key={name} className="touch gap-x-3">
          <input type="checkbox" name={name} defaultChecked={settings[name]} /> {words[name]}
        </label>
      ))}
      <div className="field">
        <label htmlFor="settings-length">{words.headlineLength}</label>
        <input
          id="settings-length"
          name="headlineLength"
          type="number"
          min={20}
          max={200}
          className="input"
          defaultValue={settings.headlineLength}
        />
      </div>
      <div className="field">
        <label htmlFor="settings-hosts">{words.embedHosts}</label>
        <textarea
          id="settings-hosts"
          name="embedHosts"
          rows={4}
          className="input"
          dir="ltr"
          aria-describedby="settings-hosts-hint"
          defaultValue={settings.embedHosts}
        />
        <p id="settings-hosts-hint" className="field-hint">
          {words.embedHostsHint}
        </p>
      </div>
      <button type="submit" className="press press-main justify-self-start">
        {words.save}
      </button>
      <p role="status">{saved && words.saved}</p>
    </DeskForm>
  );
}
