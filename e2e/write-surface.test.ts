import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAPABILITY_NAMES } from '../db/auth/policy.ts';
import { readWriteSurface } from './write-surface.ts';

/**
 * Everything that can be sent to the site, and who may: the whole of it on one screen. Whoever adds an action or a route writes it
 * here, and whoever opens one wider is seen to do so.
 */
const SURFACE = `
GET /newsroom/api/articles/[id]/check          articles.write
POST /newsroom/api/articles/[id]/presence      articles.write
POST /newsroom/api/articles/[id]/save          articles.write
GET /newsroom/api/audit                        audit.read
POST /newsroom/api/comments/pulse  comments.moderate
GET /newsroom/api/find/[kind]                  staff
GET /newsroom/api/maps/[id]/geojson            maps.edit
POST /newsroom/api/maps/[id]/save              maps.edit
GET /newsroom/api/maps/ground                  maps.edit
POST /newsroom/api/media/form                  media.add
POST /newsroom/api/media                       media.add
GET /newsroom/api/media/uploads                media.add
GET /newsroom/api/numbers/[list]               numbers.read
POST /newsroom/api/sign-out         none: ends the session whose cookie comes along, sent by our own pages only
GET /[locale]/[section]/atom.xml     none: tells what every reader may see
GET /[locale]/[section]/feed.json    none: tells what every reader may see
GET /[locale]/[section]/feed.xml     none: tells what every reader may see
GET /[locale]/atom.xml               none: tells what every reader may see
GET /[locale]/authors/[slug]/atom.xml  none: tells what every reader may see
GET /[locale]/authors/[slug]/feed.json  none: tells what every reader may see
GET /[locale]/authors/[slug]/feed.xml  none: tells what every reader may see
GET /[locale]/cards/[file]           none: draws what every reader may see
GET /[locale]/comments/on/[article]/atom.xml  none: tells what every reader may see
GET /[locale]/comments/on/[article]/feed.json  none: tells what every reader may see
GET /[locale]/comments/on/[article]/feed.xml  none: tells what every reader may see
GET /[locale]/feed.json              none: tells what every reader may see
GET /[locale]/feed.xml               none: tells what every reader may see
GET /[locale]/keywords/[tag]/atom.xml  none: tells what every reader may see
GET /[locale]/keywords/[tag]/feed.json  none: tells what every reader may see
GET /[locale]/keywords/[tag]/feed.xml  none: tells what every reader may see
GET /[locale]/manifest.webmanifest        none: what every reader may see
GET /[locale]/maps/[slug]/[date]/card.png         none: draws what every reader may see
GET /[locale]/maps/[slug]/[date]/map.png          none: draws what every reader may see
GET /[locale]/topics/[slug]/atom.xml  none: tells what every reader may see
GET /[locale]/topics/[slug]/feed.json  none: tells what every reader may see
GET /[locale]/topics/[slug]/feed.xml  none: tells what every reader may see
GET /api/auth/[...nextauth]        none: next-auth, with our verb and cookies; what it opens is in the route
POST /api/auth/[...nextauth]       none: next-auth, with our verb and cookies; what it opens is in the route
GET /api/comment-token             none: hands out a form token, keeps nothing
GET /api/readable                  none: says which pieces every reader may see
GET /api/search                    none: offers what every reader may find, keeps nothing
POST /api/unsubscribe/[token]      none: the signed token of the mail decides
GET /manifest.webmanifest          none: leads to the manifest of a language
GET /news-sitemap.xml                none: tells what every reader may see
GET /robots.txt                      none: tells what every reader may see
GET /sitemap.xml                     none: tells what every reader may see
GET /sitemaps/[file]                 none: tells what every reader may see
archivePiece                       articles.publish
askForChanges                      articles.publish
cancelPlanOf                       articles.publish
correctPiece                       articles.publish
namePieceRevision                  articles.write
notePiece                          articles.write
placePiece                         articles.write
planPiece                          articles.publish
publishPiece                       articles.publish
readyPiece                         articles.publish
reopenPiece                        articles.write
restorePiece                       articles.write
revokePreview                      articles.write
sharePreview                       articles.write
startArticle                       articles.write
submitPiece                        articles.write
translatePiece                     articles.write
unpublishPiece                     articles.publish
withdrawPiece                      articles.publish
sendFactorConfirmation             staff
sendFactorDrop                     people.edit
sendFactorRemoval                  staff
sendFactorStart                    staff
sendInvitation                     people.edit
sendInvitationEnd                  people.edit
sendLanguage                       staff
sendOtherSessionsEnd               staff
sendPassword                       staff
sendPasswordByLink                 anyone
sendPersonChange                   people.edit
sendPersonDisabling                people.edit
sendPersonEnabling                 people.edit
sendRecoveryCodes                  staff
sendResetRequest                   anyone
sendSessionEnd                     staff
sendSignIn                         anyone
sendSignOutEverywhere              staff
sendAuthor                         authors.edit
sendAuthorMerge                    authors.edit
sendAuthorRemoval                  authors.edit
sendAuthorStart                    authors.edit
answerComment                      comments.moderate
banByName                          comments.moderate
editReadersComment                 comments.moderate
judgeQueue                         comments.moderate
liftBanOf                          comments.moderate
markComment                        comments.moderate
noteOnComment                      comments.moderate
saveWords                          comments.moderate
sendAppeal                         anyone
sendComment                        anyone
sendEdit                           anyone
sendErasure                        anyone
sendLike                           anyone
sendReport                         anyone
sendUnsubscription                 anyone
takeComment                        comments.moderate
arrangeStep                        front.edit
discardDraft                       front.edit
publishDraft                       front.edit
takePublicationBack                front.edit
undoStep                           front.edit
sendAlbum                          gallery.edit
sendAlbumHiding                    gallery.edit
sendAlbumMove                      gallery.edit
sendAlbumRemoval                   gallery.edit
sendFilm                           gallery.edit
sendFilmHiding                     gallery.edit
sendFilmRemoval                    gallery.edit
sendKeywordMerge                   keywords.edit
sendKeywordName                    keywords.edit
sendKeywordRemoval                 keywords.edit
sendKeywordStart                   keywords.edit
sendSpelling                       keywords.edit
sendSpellingRemoval                keywords.edit
sendLetter                         anyone
publishMapNow                      maps.edit
putMapFirst                        maps.edit
startMap                           maps.edit
takeMapBack                        maps.edit
throwMapAway                       maps.edit
sendDescription                    media.add
sendMediaRemoval                   media.add
removeSample                       site.edit
saveCommentSettings                site.edit
saveLanguages                      site.edit
saveSettings                       site.edit
saveSiteWords                      site.edit
sendRedirect                       site.edit
sendRedirectRemoval                site.edit
sendTestMail                       site.edit
sendDemotion                       front.edit
sendPromotion                      front.edit
sendStruckMiss                     front.edit
sendSection                        sections.edit
sendSectionMerge                   sections.edit
sendSectionMove                    sections.edit
sendSectionRemoval                 sections.edit
sendSectionStart                   sections.edit
sendPage                           site.edit
sendPageAddress                    site.edit
sendPageRemoval                    site.edit
sendPageStart                      site.edit
sendTopicAddress                   topics.edit
sendTopicHiding                    topics.edit
sendTopicMerge                     topics.edit
sendTopicMove                      topics.edit
sendTopicPin                       topics.edit
sendTopicPinMove                   topics.edit
sendTopicPinRemoval                topics.edit
sendTopicRemoval                   topics.edit
sendTopicStart                     topics.edit
sendTopicWords                     topics.edit
trackView                          anyone
`;

const rows = () =>
  SURFACE.trim()
    .split('\n')
    .map((line) => {
      const [name = '', access = ''] = line.split(/\s{2,}/);
      return { name, access, reason: access.split(': ')[1] };
    });

test('everything that can be sent to the site is on the list, with who may', () => {
  assert.deepEqual(
    readWriteSurface().map(({ name, access }) => `${name}: ${access}`),
    rows().map(({ name, access }) => `${name}: ${access.split(':')[0]}`),
  );
});

test('where nothing in front of it decides, the list says what does', () => {
  const known = new Set<string>(['anyone', 'staff', ...CAPABILITY_NAMES]);
  for (const { name, access, reason } of rows()) assert.ok(known.has(access) || reason, name);
});

test('an action that says nothing, and a route that does its own checks, do not slip by', () => {
  const files = [
    {
      path: 'components/auth/actions.ts',
      text: "'use server';\nexport async function send() {}\nexport const tell = defineAction({ access: 'site.edit' });",
    },
    { path: 'app/(newsroom)/newsroom/api/x/route.ts', text: 'export const PUT = defineStaffRoute({ limit: 1 });' },
    { path: 'app/api/y/route.ts', text: 'export async function DELETE() {}' },
  ];
  assert.deepEqual(
    readWriteSurface(files).map(({ name, access }) => [name, access]),
    [
      ['PUT /newsroom/api/x', 'staff'],
      ['DELETE /api/y', 'none'],
      ['send', 'none'],
      ['tell', 'site.edit'],
    ],
  );
});
