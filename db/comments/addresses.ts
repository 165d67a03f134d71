/** What stands for an address in readers' text, and which mail addresses are made to be thrown away. */

/** Enough of the world's endings to see an address that does not say http. */
const ENDINGS = new Set(
  (
    'com net org info biz xyz top site online shop store club vip live icu click link app dev io co me tv cc ru su cn in ir tr ' +
    'uk de fr it es nl pl ua br us eu gov edu tk ml ga cf gq pw ws to ly gd bet casino loan win bid work buzz rest'
  ).split(' '),
);
const HOST = /^(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+([a-z]{2,})$/iu;
const STARTS = /^(?:https?:\/\/|ftp:\/\/|www\.|\/\/www\.)/i;

function isLink(word: string): boolean {
  if (STARTS.test(word)) return true;
  const [host = ''] = word.split(/[/?#:]/, 1);
  const ending = host.length <= 253 ? HOST.exec(host)?.[1] : undefined;
  return ending !== undefined && ENDINGS.has(ending.toLowerCase());
}

/** Without the marks that end a sentence. No pattern anchored at the end: that takes the square of a long row of dots. */
function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && '.!?…'.includes(word[end - 1] ?? ' ')) end -= 1;
  return word.slice(0, end);
}

/** The links in a text, written out or hidden in HTML or BBCode; e-mail addresses are none. Linear in the text. */
export function findLinks(text: string): string[] {
  return text.split(/[\s<>()[\]{}"'«»،؛,;|=]+/u).filter((word) => !word.includes('@') && isLink(withoutEnd(word)));
}

/** Mail domains that anybody reads or that vanish within minutes; the well-known ones, subdomains included. */
const DISPOSABLE = new Set(
  (
    '10minutemail.com 10minutemail.net 20minutemail.com binkmail.com bobmail.info ' +
    'chacuo.net crazymailing.com deadaddress.com discard.email discardmail.com dispostable.com dropmail.me ' +
    'emailondeck.com emailfake.com emltmp.com fakeinbox.com fakemail.net fakemailgenerator.com filzmail.com ' +
    'generator.email getairmail.com getnada.com grr.la guerrillamail.biz guerrillamail.com guerrillamail.de ' +
    'guerrillamail.info guerrillamail.net guerrillamail.org guerrillamailblock.com harakirimail.com incognitomail.org ' +
    'inboxkitten.com jetable.org linshiyouxiang.net mail-temp.com mail.tm mailcatch.com maildrop.cc mailexpire.com ' +
    'mailforspam.com mailinator.com mailinator.net mailinator2.com mailnesia.com mailnull.com mailpoof.com mailsac.com ' +
    'mailtemp.net meltmail.com minuteinbox.com mintemail.com mohmal.com moakt.com mt2015.com mytemp.email mytrashmail.com ' +
    'nada.email nwytg.net one-time.email owlymail.com pokemail.net sharklasers.com sogetthis.com spam4.me spambox.us ' +
    'spamgourmet.com spamex.com temp-mail.io temp-mail.org tempail.com tempmail.com tempmail.dev tempmail.plus tempmailo.com ' +
    'tempinbox.com tempr.email throwam.com throwawaymail.com tmpmail.net tmpmail.org trash-mail.com trashmail.com ' +
    'trashmail.de trashmail.net trbvm.com wegwerfmail.de wegwerfmail.net yopmail.com yopmail.fr yopmail.net zetmail.com'
  ).split(' '),
);

/** The throw-away mail service that an address belongs to, or undefined. */
export function findDisposableDomain(email: string): string | undefined {
  const labels = email
    .slice(email.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  return labels.map((_, at) => labels.slice(at).join('.')).find((domain) => DISPOSABLE.has(domain));
}
