import { blockTexts } from '../../../src/reading/blocks';
import { readAll, readOne } from './read';

const post = ({ fields = '', content = '', status = 'publish', type = 'post' }) =>
  `<item><title>Ferry to stay</title><link>https://coast.example/2021/ferry-to-stay/</link><pubDate>Tue, 19 Oct 2021 17:30:00 +0000</pubDate><dc:creator><![CDATA[jroe]]></dc:creator>
  <guid isPermaLink="false">https://coast.example/?p=7</guid><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[The boats keep running.]]></excerpt:encoded>
  <wp:post_id>7</wp:post_id><wp:post_date><![CDATA[2021-10-19 18:30:00]]></wp:post_date><wp:post_date_gmt><![CDATA[2021-10-19 17:30:00]]></wp:post_date_gmt><wp:post_name><![CDATA[ferry-to-stay]]></wp:post_name>
  <wp:status><![CDATA[${status}]]></wp:status><wp:post_type><![CDATA[${type}]]></wp:post_type>${fields}</item>`;
const wxr = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><!-- export --><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Coast</title><link>https://coast.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>jroe</wp:author_login><wp:author_display_name><![CDATA[Jane Roe]]></wp:author_display_name></wp:author>${items}</channel></rss>`;

describe("WordPress's export", () => {
  test('a post keeps its address, slug, author, dates, categories, tags, picture and former slugs', async () => {
    const fields = `<category domain="category" nicename="harbour"><![CDATA[Harbour]]></category><category domain="post_tag" nicename="ferries"><![CDATA[Ferries]]></category>
      <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>ferry-may-go</wp:meta_value></wp:postmeta>
      <wp:comment><wp:comment_content>First!</wp:comment_content></wp:comment>`;
    const attachment = `<item><title>boat</title><excerpt:encoded>The boat. Photo: Coast Wire</excerpt:encoded><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>https://coast.example/boat.jpg</wp:attachment_url></item>`;
    const { body, ...article } = await readOne(
      'export.xml',
      wxr(post({ fields, content: 'The council <b>voted</b>.\n\nIt was close,\nthey say.' }) + attachment),
    );
    expect(blockTexts(body)).toEqual(['The council voted.', 'It was close,\nthey say.']);
    expect(article).toMatchObject({
      title: 'Ferry to stay',
      standfirst: 'The boats keep running.',
      bylines: [{ name: 'Jane Roe', isPerson: true }],
      publishedOn: '2021-10-19T17:30:00Z',
      wasPublished: true,
      language: 'en-GB',
      slug: 'ferry-to-stay',
      canonicalUrl: 'https://coast.example/2021/ferry-to-stay/',
      oldAddresses: ['https://coast.example/?p=7', 'https://coast.example/2021/ferry-may-go/'],
      topics: [
        { name: 'Harbour', kind: 'section', slug: 'harbour' },
        { name: 'Ferries', kind: 'subject', slug: 'ferries' },
      ],
      leadFigure: { address: 'https://coast.example/boat.jpg', caption: 'The boat.', credit: 'Coast Wire' },
      externalId: '7',
    });
    expect(JSON.stringify({ body, article })).not.toContain('First!');
  });

  test('captions and embeds of the old editor and blocks of the new one are read; other shortcodes are named', async () => {
    const content = `<!-- wp:paragraph --><p>One [sic] day.</p><!-- /wp:paragraph -->[caption id="a" width="300"]<img src="https://coast.example/b.jpg" /> The boat[/caption]<p>[gallery ids="1,2"]</p>[embed]https://vimeo.com/1[/embed]`;
    const { body, lost } = await readOne('export.xml', wxr(post({ content })));
    expect(blockTexts(body)).toEqual(['One [sic] day.', '', 'https://vimeo.com/1']);
    expect(body[1]).toMatchObject({
      type: 'image',
      image: { url: 'https://coast.example/b.jpg', caption: 'The boat' },
    });
    expect(lost).toEqual([{ what: 'shortcode', detail: '[gallery ids="1,2"]' }]);
  });

  test('a draft was not public and has no address; what is planned is under embargo', async () => {
    expect(await readOne('e.xml', wxr(post({ status: 'draft' })))).toMatchObject({
      wasPublished: false,
      canonicalUrl: null,
    });
    expect(await readOne('e.xml', wxr(post({ status: 'future' })))).toMatchObject({
      publishedOn: null,
      embargoedUntil: '2021-10-19T17:30:00Z',
    });
  });

  test('pages, menus and the trash are passed over', async () => {
    const items =
      post({ type: 'page' }) + post({ type: 'nav_menu_item' }) + post({ status: 'trash' }) + post({});
    expect(await readAll('e.xml', wxr(items))).toHaveLength(1);
  });
});
