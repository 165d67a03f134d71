import type { Translate } from '../site/messages';

/** Addresses that readers may still know, and that lead here. */
export function OldAddresses({ addresses, t }: { addresses: string[]; t: Translate }) {
  if (addresses.length === 0) return null;
  return (
    <div>
      <p className="field-label">{t('newsroom.subjects.oldAddresses')}</p>
      <ul className="subject-addresses" dir="ltr">
        {addresses.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
    </div>
  );
}
