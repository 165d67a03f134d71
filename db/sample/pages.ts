import { h2, p, ul, type Locale, type SampleBlock } from './kit.ts';

export type SamplePage = {
  slug: 'about' | 'privacy' | 'corrections' | 'contact';
  texts: Record<Locale, { title: string; lead: string; body: SampleBlock[] }>;
};

export const pages: SamplePage[] = [
  {
    slug: 'about',
    texts: {
      en: {
        title: 'About this site',
        lead: 'Broadsheet is software for a news and analysis site in several languages. What you are reading is its sample edition: one autumn in the news, from September to mid-October 2018, in English, Arabic and Persian.',
        body: [
          p(
            'The sample edition is a demonstration. It shows how a finished site looks and works; it is not a newspaper, has no newsroom and does not follow events after Monday 15 October 2018. Whoever runs this installation can remove it at any time.',
          ),
          h2('How the pieces are made'),
          p(
            'Every piece is written for this edition from public sources: documents of international organisations and courts, statements by governments and parties to a conflict, reports by news agencies. The sentences are our own. No quotation and no person is invented. A disputed claim is given to the one who makes it, and where accounts differ we give both. A number of victims comes with the date and with the name of those who counted.',
          ),
          p(
            'Most pieces exist in one language only, written for its readers; some have counterparts in the others and are linked to them.',
          ),
          h2('Who signs'),
          p(
            'Bylines are roles: “Staff and agencies”, “Our analyst”, “Middle East desk” and so on. None of them stands for a real person.',
          ),
          h2('How Most Viewed is counted'),
          p(
            'A view is counted when a piece has been open and visible, once a reader and day. Robots, automated browsers and our own staff are left out. The three lists look back over windows that slide by whole hours: 24 hours, 7 times 24 hours and 30 times 24 hours. Nothing is weighted, and nobody can buy or edit a place.',
          ),
          h2('Maps'),
          p(
            'Boundaries and names on maps do not imply endorsement or a judgement on the legal status of a territory. Maps marked as schematic show an approximate line and nothing official. We do not colour areas of control.',
          ),
          h2('Credits'),
          ul(
            'Typefaces: Newsreader, Inter, Noto Naskh Arabic and Vazirmatn, all under the SIL Open Font License',
            'Map data: Natural Earth, public domain, by way of world-atlas',
            'Historical photographs: digital images courtesy of the Getty’s Open Content Program',
            'Images of the Earth: NASA',
            'Charts and maps: drawn for this edition',
          ),
        ],
      },
      ar: {
        title: 'عن الموقع',
        lead: '«برودشيت» برنامج لإدارة موقع إخباري وتحليلي بلغات عدة. وما تقرأه هنا نسخته التجريبية: خريف واحد من الأخبار، من أيلول/سبتمبر إلى منتصف تشرين الأول/أكتوبر ٢٠١٨، بالعربية والإنجليزية والفارسية.',
        body: [
          p(
            'النسخة التجريبية عرض لا أكثر. فهي تُظهر شكل موقع مكتمل وطريقة عمله، وليست صحيفة ولا وراءها غرفة أخبار، ولا تتابع ما جرى بعد يوم الاثنين ١٥ تشرين الأول/أكتوبر ٢٠١٨. ويستطيع من يدير هذا الموقع أن يزيلها متى شاء.',
          ),
          h2('كيف تُكتب المواد'),
          p(
            'كُتبت كل مادة لهذه النسخة من مصادر علنية: وثائق المنظمات والمحاكم الدولية، وبيانات الحكومات وأطراف النزاعات، وتقارير وكالات الأنباء. الصياغة صياغتنا، ولا اختلاق فيها لقول أو لشخص. وكل ادعاء مختلف عليه يُنسب إلى قائله، وحيث تتباين الروايات نورد أكثر من واحدة. ولا يُذكر عدد للضحايا إلا مع تاريخه واسم من أحصاه.',
          ),
          p('ومعظم المواد بلغة واحدة كُتبت لقرائها، ولبعضها نظير في اللغتين الأخريين يوصل إليه رابط.'),
          h2('من يوقّع'),
          p('التواقيع أدوار: «التحرير والوكالات» و«محلّلنا» و«قسم الشرق الأوسط» وغيرها. وليس بينها شخص حقيقي.'),
          h2('كيف تُحتسب «الأكثر قراءة»'),
          p(
            'تُحتسب القراءة حين تكون المادة قد فُتحت وكانت ظاهرة أمام القارئ، مرة واحدة لكل قارئ في اليوم. ولا تُحتسب الروبوتات والمتصفحات الآلية ولا العاملون لدينا. وتغطي القوائم الثلاث فترات متحركة تتقدم ساعةً كاملة في كل مرة: ٢٤ ساعة، و٧ مرات ٢٤ ساعة، و٣٠ مرة ٢٤ ساعة. لا ترجيح في الحساب، ولا سبيل إلى شراء مرتبة أو تعديلها.',
          ),
          h2('الخرائط'),
          p(
            'لا تعني الحدود والأسماء المبيّنة على الخرائط إقراراً بها ولا حكماً على الوضع القانوني لأي إقليم. والخرائط الموسومة بأنها تخطيطية تبيّن خطاً تقريبياً لا صفة رسمية له. ولا نلوّن مناطق السيطرة.',
          ),
          h2('حقوق ومصادر'),
          ul(
            'الخطوط: Newsreader وInter وNoto Naskh Arabic وVazirmatn، كلها برخصة الخطوط المفتوحة SIL OFL',
            'بيانات الخرائط: Natural Earth (ملك عام) عن طريق world-atlas',
            'الصور التاريخية: نسخ رقمية من برنامج المحتوى المفتوح في «غيتي»',
            'صور الأرض: ناسا',
            'الرسوم والخرائط: رُسمت لهذه النسخة',
          ),
        ],
      },
      fa: {
        title: 'درباره ما',
        lead: '«برودشیت» نرم‌افزاری برای سایت خبری و تحلیلی چندزبانه است. آنچه می‌خوانید نسخه نمونه آن است: یک پاییز از خبرها، از سپتامبر تا میانه اکتبر ۲۰۱۸، به فارسی، عربی و انگلیسی.',
        body: [
          p(
            'نسخه نمونه برای نمایش است. نشان می‌دهد سایتی آماده چه شکلی دارد و چگونه کار می‌کند. روزنامه نیست، تحریریه‌ای پشت آن نیست و رویدادهای پس از دوشنبه ۲۳ مهر ۱۳۹۷ (۱۵ اکتبر ۲۰۱۸) را دنبال نمی‌کند. گرداننده این سایت هر زمان بخواهد می‌تواند آن را بردارد.',
          ),
          h2('نوشته‌ها چگونه فراهم می‌شود'),
          p(
            'همه نوشته‌ها برای همین نسخه و از منابع عمومی فراهم شده است: اسناد سازمان‌ها و دادگاه‌های بین‌المللی، بیانیه دولت‌ها و طرف‌های درگیر و گزارش خبرگزاری‌ها. جمله‌ها از خود ماست و هیچ نقل قول یا شخصی ساختگی نیست. ادعای محل اختلاف به گوینده‌اش نسبت داده می‌شود و آنجا که روایت‌ها متفاوت است بیش از یکی را می‌آوریم. شمار قربانیان همیشه با تاریخ و نام شمارنده می‌آید.',
          ),
          p(
            'بیشتر نوشته‌ها تنها به یک زبان و برای خوانندگان همان زبان است. برخی در زبان‌های دیگر همتایی دارند و به آن پیوند خورده‌اند.',
          ),
          h2('چه کسی امضا می‌کند'),
          p(
            'امضاها نقش‌اند: «تحریریه و خبرگزاری‌ها»، «تحلیلگر ما»، «میز خاورمیانه» و مانند آن. هیچ‌کدام شخصی واقعی نیست.',
          ),
          h2('پربازدیدترین‌ها چگونه شمرده می‌شوند'),
          p(
            'بازدید هنگامی شمرده می‌شود که نوشته باز و در معرض دید بوده باشد؛ برای هر خواننده روزی یک بار. ربات‌ها، مرورگرهای خودکار و کارکنان خود ما به شمار نمی‌آیند. سه فهرست بازه‌هایی لغزان دارند که ساعت به ساعت جلو می‌روند: ۲۴ ساعت، ۷ بار ۲۴ ساعت و ۳۰ بار ۲۴ ساعت. هیچ ضریبی در کار نیست و جایگاه را نمی‌توان خرید یا دستکاری کرد.',
          ),
          h2('نقشه‌ها'),
          p(
            'مرزها و نام‌های روی نقشه به معنای تأیید آن‌ها یا داوری درباره وضع حقوقی سرزمینی نیست. نقشه‌های طرح‌وار خطی تقریبی را نشان می‌دهند که رسمی نیست. مناطق زیر کنترل را رنگ نمی‌کنیم.',
          ),
          h2('حقوق و منابع'),
          ul(
            'قلم‌ها: Newsreader، Inter، Noto Naskh Arabic و Vazirmatn، همه با مجوز SIL OFL',
            'داده نقشه: Natural Earth (مالکیت عمومی) از راه world-atlas',
            'عکس‌های تاریخی: تصویر دیجیتال از برنامه محتوای باز گتی',
            'تصویرهای زمین: ناسا',
            'نمودارها و نقشه‌ها: کشیده‌شده برای همین نسخه',
          ),
        ],
      },
    },
  },
  {
    slug: 'privacy',
    texts: {
      en: {
        title: 'Privacy',
        lead: 'You can read everything here without an account, without tracking cookies and without your browser contacting anybody but this site.',
        body: [
          h2('Reading'),
          p(
            'Readers have no accounts. Typefaces, pictures and maps come from this site; pages make no requests to third parties, and there is no advertising and no external statistics service. Your choice of a light or dark theme and of the text’s size, your reading list and the copies for reading without a connection are kept in your own browser. It asks us now and then whether the pieces it keeps still stand; no record of that is kept.',
          ),
          h2('Counting views'),
          p(
            'Views are counted without cookies, and for each piece a reader counts once a day. What lasts is a number for each piece and hour. Who has already been counted is remembered for at most 48 hours, by the keyed hash described below.',
          ),
          h2('Network addresses'),
          p(
            'The network address from which you visit is not stored in the site’s database. Where the site has to recognise a reader for a short time, for instance to hold off abuse or to count a view only once, it keeps a keyed hash of the address. The secret for it, called a salt, changes every day and is deleted after 48 hours. From then on nobody, including us, can connect the hash with an address.',
          ),
          h2('Comments'),
          p(
            'You may comment without giving a name or an e-mail address; both are optional. A name appears with the comment. An e-mail address is stored encrypted, is never shown and serves only to reach you about your comment. A comment carries the keyed hash described above until its salt is deleted.',
          ),
          ul(
            'Comments are moderated; not every one appears.',
            'You can ask for a comment of yours, and what belongs to it, to be deleted; write to the address under Contact.',
          ),
          h2('Cookies'),
          p(
            'The public pages set no tracking cookies. Editors who sign in to work on the site receive one cookie that keeps them signed in; readers do not.',
          ),
          h2('Responsibility'),
          p(
            'This text describes the software as it is delivered. Whoever runs this installation should add who is responsible for it, where it is hosted and how long server logs are kept.',
          ),
        ],
      },
      ar: {
        title: 'الخصوصية',
        lead: 'تستطيع أن تقرأ كل ما هنا من غير حساب، ومن غير ملفات تعريف للتتبّع، ومن غير أن يتصل متصفحك بأحد سوى هذا الموقع.',
        body: [
          h2('القراءة'),
          p(
            'لا حسابات للقراء. والخطوط والصور والخرائط تأتي من هذا الموقع نفسه، ولا ترسل الصفحات طلبات إلى جهات خارجية، ولا إعلانات فيها ولا خدمة إحصاء خارجية. ويُحفظ في متصفحك وحده اختيارك للمظهر الفاتح أو الداكن ولحجم النص، وقائمة قراءتك والنسخ المعدّة للقراءة من دون اتصال. ويسألنا المتصفح بين حين وآخر إن كانت المواد التي يحفظها ما زالت منشورة، ولا يُسجَّل ذلك.',
          ),
          h2('احتساب القراءات'),
          p(
            'تُحتسب القراءات بلا ملفات تعريف، مرة واحدة في اليوم لكل قارئ ومادة. وما يبقى عدد لكل مادة في كل ساعة. أما من سبق احتسابه فيُحفظ أثره ٤٨ ساعة على الأكثر، بالبصمة الموصوفة أدناه.',
          ),
          h2('عناوين الشبكة'),
          p(
            'لا يُخزَّن عنوان الشبكة الذي تزورنا منه في قاعدة بيانات الموقع. وحين يلزم الموقعَ أن يميّز قارئاً لوقت قصير، درءاً للإساءة مثلاً أو كي لا تُحتسب قراءته مرتين، يحفظ بصمة للعنوان مصنوعة بمفتاح. ويتغير سرّ هذه البصمة، المسمّى الملح، كل يوم ويُمحى بعد ٤٨ ساعة. وبعد ذلك لا يستطيع أحد، ونحن منهم، أن يردّ البصمة إلى عنوان.',
          ),
          h2('التعليقات'),
          p(
            'لك أن تعلّق من دون اسم ولا بريد إلكتروني، فكلاهما اختياري. يظهر الاسم مع التعليق. أما البريد فيُحفظ مشفّراً ولا يُعرض أبداً، ولا يُستعمل إلا للتواصل معك بشأن تعليقك. ويحمل التعليق البصمة الموصوفة أعلاه إلى أن يُمحى ملحها.',
          ),
          ul(
            'تخضع التعليقات للإشراف، ولا يُنشر كل تعليق.',
            'يمكنك أن تطلب حذف تعليقك وما يتصل به، بالكتابة إلى العنوان الوارد في صفحة «اتصل بنا».',
          ),
          h2('ملفات تعريف الارتباط'),
          p(
            'لا تضع الصفحات العامة ملفات للتتبّع. ويتلقى المحررون الذين يسجّلون دخولهم للعمل في الموقع ملفاً واحداً يُبقي جلستهم مفتوحة، ولا يتلقاه القراء.',
          ),
          h2('المسؤولية'),
          p(
            'يصف هذا النص البرنامج كما يُسلَّم. وعلى من يدير هذا الموقع أن يضيف من المسؤول عنه، وأين يُستضاف، وكم تُحفظ سجلات الخادم.',
          ),
        ],
      },
      fa: {
        title: 'حریم خصوصی',
        lead: 'همه نوشته‌های اینجا را می‌توانید بی‌حساب کاربری و بی‌کوکیِ ردیاب بخوانید و مرورگرتان جز با همین سایت با جایی تماس نمی‌گیرد.',
        body: [
          h2('خواندن'),
          p(
            'خوانندگان حساب کاربری ندارند. قلم‌ها، عکس‌ها و نقشه‌ها از همین سایت می‌آید؛ صفحه‌ها درخواستی به جای دیگر نمی‌فرستند و آگهی و سرویس آمار بیرونی در کار نیست. انتخاب حالت روشن یا تیره و اندازه متن، فهرست خواندنی‌ها و نسخه‌های خواندن بی‌اتصال در مرورگر خودتان می‌ماند. مرورگر گاه‌گاه از ما می‌پرسد که مطلب‌های نگه‌داشته هنوز منتشرند یا نه و این پرسش جایی ثبت نمی‌شود.',
          ),
          h2('شمارش بازدید'),
          p(
            'بازدیدها بی‌کوکی شمرده می‌شود و هر خواننده برای هر نوشته روزی یک بار به شمار می‌آید. آنچه می‌ماند عددی برای هر نوشته در هر ساعت است. اینکه چه کسی پیش‌تر شمرده شده است تنها با همان چکیده کلیددار که در زیر شرح داده شده و حداکثر تا ۴۸ ساعت نگه داشته می‌شود.',
          ),
          h2('نشانی شبکه'),
          p(
            'نشانی شبکه‌ای که از آن به سایت می‌آیید در پایگاه داده سایت ذخیره نمی‌شود. هر جا سایت باید خواننده‌ای را برای زمانی کوتاه بازشناسد، برای نمونه در برابر سوءاستفاده یا برای آنکه بازدیدی دو بار شمرده نشود، تنها چکیده‌ای کلیددار (هش) از نشانی نگه می‌دارد. رمز روزانه آن، که نمک نامیده می‌شود، هر روز عوض و پس از ۴۸ ساعت پاک می‌شود. از آن پس هیچ‌کس، حتی ما، نمی‌تواند آن را به نشانی‌ای برگرداند.',
          ),
          h2('دیدگاه‌ها'),
          p(
            'می‌توانید بی نام و بی ایمیل دیدگاه بنویسید؛ هر دو اختیاری است. نام همراه دیدگاه نشان داده می‌شود. ایمیل رمزگذاری‌شده نگهداری می‌شود، هرگز نمایش داده نمی‌شود و تنها برای تماس با شما درباره دیدگاهتان است. چکیده‌ای که گفته شد، تا پاک شدن نمک، همراه دیدگاه می‌ماند.',
          ),
          ul(
            'دیدگاه‌ها زیر نظارت منتشر می‌شود و هر دیدگاهی نمایش داده نمی‌شود.',
            'می‌توانید پاک کردن دیدگاه خود و آنچه را به آن پیوسته است بخواهید؛ به نشانی صفحه «تماس با ما» بنویسید.',
          ),
          h2('کوکی‌ها'),
          p(
            'صفحه‌های همگانی کوکی ردیاب نمی‌گذارند. دبیرانی که برای کار وارد سایت می‌شوند یک کوکی می‌گیرند که ورودشان را نگه می‌دارد؛ خوانندگان نمی‌گیرند.',
          ),
          h2('مسئولیت'),
          p(
            'این متن نرم‌افزار را چنان‌که تحویل می‌شود وصف می‌کند. گرداننده این سایت باید بیفزاید که مسئول آن کیست، کجا میزبانی می‌شود و گزارش‌های سرور چه مدت می‌ماند.',
          ),
        ],
      },
    },
  },
  {
    slug: 'corrections',
    texts: {
      en: {
        title: 'Corrections',
        lead: 'Errors are corrected in the open. A changed piece says that it has been changed, when, and in what.',
        body: [
          p(
            'A note on a piece carries a date and stands where readers see it. The text itself is put right at the same time. We do not take a piece off the site in order to hide a mistake, and we do not change its sense without saying so. Slips of spelling that affect no fact are corrected without a note.',
          ),
          h2('Three kinds of note'),
          ul(
            '**Correction:** something was wrong. The note says what stood there and what is right.',
            '**Clarification:** nothing was wrong, but a passage could be misunderstood or lacked something that readers need.',
            '**Update:** the facts have moved on. The note says what has been added since publication.',
          ),
          p('If a piece exists in several languages, each version is checked, and each carries its own note.'),
          h2('How to report an error'),
          p(
            'Write to [editor@example.org](mailto:editor@example.org), or use the comment form under the piece. Tell us which piece you mean, which sentence, and if possible where the right information can be found. You need not give your name. We answer reports that come with an address.',
          ),
          h2('Complaints'),
          p(
            'Whoever is named in a piece and sees it differently can ask for an answer to be added. It is published with the piece if it concerns facts and does not injure the rights of others.',
          ),
        ],
      },
      ar: {
        title: 'التصويبات',
        lead: 'نصوّب الأخطاء علناً. فالمادة التي تغيّرت تقول إنها تغيّرت، ومتى، وفيمَ.',
        body: [
          p(
            'يحمل كل تنبيه على مادة تاريخاً ويوضع حيث يراه القارئ، ويُصلح النص نفسه في الوقت ذاته. لا نزيل مادة لإخفاء خطأ، ولا نبدّل معناها من دون أن نذكر ذلك. أما زلات الإملاء التي لا تمسّ واقعة فتُصلح بلا تنبيه.',
          ),
          h2('ثلاثة أنواع من التنبيه'),
          ul(
            '**تصويب:** كان في النص خطأ. يذكر التنبيه ما ورد وما هو الصواب.',
            '**توضيح:** لم يكن ثمة خطأ، لكن عبارة كانت تحتمل سوء فهم أو ينقصها ما يحتاج إليه القارئ.',
            '**تحديث:** تقدمت الوقائع. يذكر التنبيه ما أُضيف بعد النشر.',
          ),
          p('وإذا وُجدت المادة بأكثر من لغة رُوجعت كل صيغة منها وحملت تنبيهها.'),
          h2('كيف تبلّغ عن خطأ'),
          p(
            'اكتب إلى [editor@example.org](mailto:editor@example.org) أو استعمل نموذج التعليق أسفل المادة. اذكر المادة والجملة المقصودتين، وأين توجد المعلومة الصحيحة إن أمكن. ولست ملزماً بذكر اسمك. ونجيب عن البلاغات التي ترد مع عنوان.',
          ),
          h2('حق الرد'),
          p(
            'لمن ورد اسمه في مادة ورأى الأمر على غير ما جاء فيها أن يطلب إضافة رده. ويُنشر الرد مع المادة إذا تناول وقائع ولم يمسّ حقوق غيره.',
          ),
        ],
      },
      fa: {
        title: 'اصلاحیه‌ها',
        lead: 'خطاها آشکارا اصلاح می‌شود. نوشته‌ای که تغییر کرده می‌گوید که تغییر کرده است، کی و در چه چیز.',
        body: [
          p(
            'هر یادداشت تاریخ دارد و جایی می‌آید که خواننده ببیند. خود متن نیز همان زمان درست می‌شود. برای پنهان کردن خطا نوشته‌ای را برنمی‌داریم و معنای آن را بی‌خبر عوض نمی‌کنیم. لغزش‌های املایی که به واقعیتی آسیب نمی‌زند بی‌یادداشت درست می‌شود.',
          ),
          h2('سه گونه یادداشت'),
          ul(
            '**اصلاحیه:** چیزی نادرست بود. یادداشت می‌گوید چه آمده بود و درست آن چیست.',
            '**توضیح:** چیزی نادرست نبود، اما عبارتی ممکن بود بد فهمیده شود یا چیزی که خواننده لازم دارد کم داشت.',
            '**به‌روزرسانی:** رویدادها پیش رفته است. یادداشت می‌گوید پس از انتشار چه افزوده شد.',
          ),
          p('اگر نوشته‌ای به چند زبان باشد، هر نسخه بازبینی می‌شود و یادداشت خود را می‌گیرد.'),
          h2('خطا را چگونه گزارش کنید'),
          p(
            'به [editor@example.org](mailto:editor@example.org) بنویسید یا از فرم دیدگاه زیر نوشته بهره بگیرید. بگویید کدام نوشته و کدام جمله را می‌گویید و اگر می‌شود آگاهی درست را کجا می‌توان یافت. آوردن نام لازم نیست. به گزارش‌هایی که نشانی دارند پاسخ می‌دهیم.',
          ),
          h2('حق پاسخ'),
          p(
            'هرکس نامش در نوشته‌ای آمده و نظر دیگری دارد، می‌تواند بخواهد پاسخش افزوده شود. پاسخ اگر درباره واقعیت‌ها باشد و به حق دیگران آسیب نزند همراه نوشته منتشر می‌شود.',
          ),
        ],
      },
    },
  },
  {
    slug: 'contact',
    texts: {
      en: {
        title: 'Contact',
        lead: 'This is sample text. The addresses on this page lead nowhere; whoever runs this installation should put real ones here.',
        body: [
          p('The domain example.org is reserved for examples. Mail sent to it reaches nobody.'),
          h2('Editors'),
          p(
            'For reports of errors, questions about a piece and offers of material: [editor@example.org](mailto:editor@example.org). Please name the piece you are writing about.',
          ),
          h2('Comments and personal data'),
          p(
            'For the deletion of a comment, or to learn what is stored about you: the same address. The page on privacy says what there is.',
          ),
          h2('For the operator'),
          ul(
            'Replace the addresses, and add a postal address and the name of the person responsible where the law asks for them.',
            'If you publish a key for encrypted mail, give its fingerprint here.',
            'Standing pages are edited in the desk of the site, one text for each language.',
          ),
        ],
      },
      ar: {
        title: 'اتصل بنا',
        lead: 'هذا نص تجريبي، والعناوين في هذه الصفحة لا توصل إلى أحد. وعلى من يدير هذا الموقع أن يضع مكانها عناوين حقيقية.',
        body: [
          p('النطاق example.org محجوز للأمثلة، والرسائل الموجهة إليه لا يتلقاها أحد.'),
          h2('التحرير'),
          p(
            'للتبليغ عن خطأ أو السؤال عن مادة أو عرض مساهمة: [editor@example.org](mailto:editor@example.org). ونرجو ذكر المادة التي تكتب بشأنها.',
          ),
          h2('التعليقات والبيانات الشخصية'),
          p('لحذف تعليق أو لمعرفة ما هو محفوظ عنك: العنوان نفسه. وتشرح صفحة الخصوصية ما يُحفظ.'),
          h2('إلى مدير الموقع'),
          ul(
            'استبدل العناوين، وأضف عنواناً بريدياً واسم المسؤول حيث يطلبهما القانون.',
            'إذا كنت تنشر مفتاحاً للبريد المشفّر فاذكر بصمته هنا.',
            'تُحرَّر الصفحات الثابتة في مكتب التحرير داخل الموقع، ولكل لغة نصها.',
          ),
        ],
      },
      fa: {
        title: 'تماس با ما',
        lead: 'این متن نمونه است. نشانی‌های این صفحه به کسی نمی‌رسد و گرداننده این سایت باید نشانی‌های واقعی را جای آن‌ها بگذارد.',
        body: [
          p('دامنه example.org برای مثال‌ها کنار گذاشته شده است و نامه به آن به دست کسی نمی‌رسد.'),
          h2('تحریریه'),
          p(
            'برای گزارش خطا، پرسش درباره نوشته‌ها و پیشنهاد مطلب: [editor@example.org](mailto:editor@example.org). لطفاً بنویسید درباره کدام نوشته است.',
          ),
          h2('دیدگاه‌ها و داده‌های شخصی'),
          p(
            'برای پاک کردن دیدگاه یا آگاهی از آنچه درباره شما نگه داشته شده است: همان نشانی. صفحه حریم خصوصی می‌گوید چه چیزهایی نگهداری می‌شود.',
          ),
          h2('برای گرداننده سایت'),
          ul(
            'نشانی‌ها را عوض کنید و هر جا قانون می‌خواهد نشانی پستی و نام مسئول را بیفزایید.',
            'اگر کلیدی برای نامه رمزگذاری‌شده منتشر می‌کنید، اثر انگشت آن را اینجا بیاورید.',
            'صفحه‌های ثابت در میز تحریر سایت ویرایش می‌شود و هر زبان متن خود را دارد.',
          ),
        ],
      },
    },
  },
];
