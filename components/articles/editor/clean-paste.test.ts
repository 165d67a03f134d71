import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleanPastedHtml, pasteCleaner } from './clean-paste.ts';
import { parseHtml } from './html-tree.ts';

const clean = (html: string) => cleanPastedHtml(html).html;

/** As Word 365 for the desk puts it on the clipboard, shortened. */
const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm;} @page WordSection1 {size:595.3pt;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle>The harvest<o:p></o:p></p>
<h1 style='mso-list:none'><a name="_Toc1"></a><b><span lang=EN-GB style='font-size:16.0pt;mso-bidi-font-size:11.0pt'>Why it
failed<o:p></o:p></span></b></h1>
<p class=MsoNormal style='margin-bottom:8.0pt;mso-margin-top-alt:auto'><span lang=EN-GB style='font-family:"Calibri",sans-serif;color:red'>It
rained <b style='mso-bidi-font-weight:normal'>for <i>ten</i> days</b>, says <a href="https://example.org/r?a=1&amp;b=2"
target="_blank"><span style='color:navy'>the report</span></a>.<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-GB><o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=EN-GB>Rice<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Basmati<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>First<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>Second</p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--><img width=602 height=339
src="file:///C:/Users/me/AppData/clip_image002.jpg" v:shapes="x"></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'>
<td width=300 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal><b>Year</b><o:p></o:p></p></td>
<td><p class=MsoNormal>Tonnes</p></td></tr><tr><td colspan=2><p class=MsoNormal>2018<o:p></o:p></p></td></tr></table>
<!--EndFragment--></body></html>`;

/** As Google Docs does. */
const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e3d"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;font-family:Arial;color:black;font-weight:700;font-style:normal;white-space:pre-wrap;">The harvest</span></h1><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-family:Arial;font-weight:400;font-style:normal;">It rained for </span><span style="font-size:11pt;font-weight:700;font-style:normal;">ten</span><span style="font-size:11pt;font-weight:400;font-style:italic;"> days</span><span style="font-weight:400;">, says </span><a href="https://www.google.com/url?q=https://example.org/report&amp;sa=D" style="text-decoration:none;"><span style="color:navy;font-weight:400;text-decoration:underline;">the report</span></a><span style="font-weight:400;">.</span></p><br><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;font-weight:400;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Rice</span></p></li><ul style="margin-top:0;"><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Basmati</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>Wheat</span></p></li></ul><p dir="ltr"><span><span style="border:none;"><img src="https://lh7.googleusercontent.com/x" width="624" height="416"></span></span></p></b><br class="Apple-interchange-newline">`;

/** As a browser does with a part of a page. */
const PAGE = `<meta charset='utf-8'><div class="story" style="box-sizing: border-box; color: black;"><style>.x{}</style><h1 id="t" class="hed">Rain</h1><div class="ad"><iframe src="https://ads.example/x"></iframe><script>track()</script></div><p class="lede">It&nbsp;rained &nbsp; <strong>for</strong> <strong>days</strong>.<br>And <font color="red">then</font> <a href="javascript:alert(1)">stopped</a> by <a href="/about">us</a> at <kbd>x &lt; y</kbd>.</p><figure><img src="x.jpg"><figcaption>A field</figcaption></figure><ol><li>One<ul><li>In one</li></ul></li><li><p>Two</p><p>more</p></li></ol><blockquote class="q"><p>So it is.</p></blockquote><pre>  a
  b</pre><hr><p><span></span>&nbsp;</p><table><caption>Sums</caption><thead><tr><th>Year</th></tr></thead><tbody><tr><td>2018</td></tr></tbody></table></div>`;

describe('What a writer pastes', () => {
  test('from Word comes as text, marks, links, lists and tables, and nothing else', () => {
    assert.deepEqual(cleanPastedHtml(WORD), {
      html:
        '<h2>The harvest</h2><h2>Why it failed</h2>' +
        '<p>It rained <strong>for <em>ten</em> days</strong>, says <a href="https://example.org/r?a=1&amp;b=2">the report</a>.</p>' +
        '<ul><li><p>Rice</p></li><li><p>Basmati</p></li></ul><ol><li><p>First</p></li><li><p>Second</p></li></ol>' +
        '<table><tbody><tr><td><p><strong>Year</strong></p></td><td><p>Tonnes</p></td></tr><tr><td><p>2018</p></td></tr></tbody></table>',
      leftOut: true,
    });
  });

  test('from Google Docs is not bold all through, and keeps what was bold or slanted', () => {
    assert.deepEqual(cleanPastedHtml(DOCS), {
      html:
        '<h2>The harvest</h2><p>It rained for <strong>ten</strong> <em>days</em>, says <a href="https://example.org/report">the report</a>.</p>' +
        '<ul><li><p>Rice</p></li><li><p>Basmati</p></li><li><p>Wheat</p></li></ul>',
      leftOut: true,
    });
  });

  test('from a page leaves frames, scripts and unsafe links behind', () => {
    assert.deepEqual(cleanPastedHtml(PAGE), {
      html:
        '<h2>Rain</h2><p>It&nbsp;rained <strong>for days</strong>.<br>And then stopped by <a href="/about">us</a> at <code>x &lt; y</code>.</p>' +
        '<p>A field</p><ol><li><p>One</p></li><li><p>In one</p></li><li><p>Two</p><p>more</p></li></ol>' +
        '<blockquote><p>So it is.</p></blockquote><pre>  a\n  b</pre><hr>' +
        '<table><caption>Sums</caption><tbody><tr><th><p>Year</p></th></tr><tr><td><p>2018</p></td></tr></tbody></table>',
      leftOut: true,
    });
  });

  test('of a few words stays within the line', () => {
    assert.deepEqual(cleanPastedHtml('<meta charset="utf-8"><span style="color: red">ten <b>days</b></span>'), {
      html: 'ten <strong>days</strong>',
      leftOut: false,
    });
  });

  test('from a table used as a frame, or from Arabic, comes as it is read', () => {
    assert.equal(clean('<table><tr><td><p>Only</p><p>this</p></td></tr></table>'), '<p>Only</p><p>this</p>');
    assert.equal(
      clean(
        '<p class=MsoNormal dir=RTL style="text-align:right;unicode-bidi:embed"><span lang=AR-SA dir=RTL>قال إنّ <b>المطر</b></span></p>',
      ),
      '<p>قال إنّ <strong>المطر</strong></p>',
    );
  });

  test('with angle brackets and broken tags is never more than text', () => {
    assert.equal(clean('a < b & c'), 'a &lt; b & c');
    assert.equal(clean('<p>one<p>two</div></b>'), '<p>one</p><p>two</p>');
    assert.equal(clean('<ul><li>a<li>b</ul>'), '<ul><li><p>a</p></li><li><p>b</p></li></ul>');
    assert.equal(
      clean('<a href="https://example.org/&quot;onclick=&quot;x">y</a>'),
      '<a href="https://example.org/&quot;onclick=&quot;x">y</a>',
    );
    assert.equal(clean('<style>p{}'), '');
    assert.equal(clean('<script>alert(1)</script >x'), 'x');
    assert.doesNotThrow(() => parseHtml('<'.repeat(5000) + '<p a="'.repeat(200)));
  });

  test('from this editor itself comes back as it was', () => {
    const own = '<div data-block="figure" data-media="7" data-pm-slice="0 0 []"></div>';
    let said = 0;
    const paste = pasteCleaner(() => (said += 1));
    assert.equal(paste(own), own);
    assert.equal(paste('<p><img src="x"></p><p>words</p>'), '<p>words</p>');
    assert.equal(said, 1);
  });
});
