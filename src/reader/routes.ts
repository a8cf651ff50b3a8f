/** Which page answers which path below `/reader`. */
import type { Keeping } from './answer';
import type { Page } from './page';
import { articlePage } from './pages/article';
import { eventPage } from './pages/event';
import { frontPage } from './pages/front';
import { organizationPage } from './pages/organization';
import { personPage } from './pages/person';
import { previewPage } from './pages/preview';
import { searchPage } from './pages/search';
import { sourcePage } from './pages/source';
import { storyPage } from './pages/story';
import { timelinePage } from './pages/timeline';
import { topicPage } from './pages/topic';

interface Route {
  below: string;
  page: Page;
  /** By the record's version unless said otherwise. */
  keeping?: Keeping;
}

export const ROUTES: readonly Route[] = [
  { below: '', page: frontPage },
  { below: '/articles/:id', page: articlePage },
  { below: '/people/:id', page: personPage },
  { below: '/organizations/:id', page: organizationPage },
  { below: '/stories/:id', page: storyPage },
  { below: '/topics/:id', page: topicPage },
  { below: '/events/:id', page: eventPage },
  { below: '/sources/:id', page: sourcePage },
  { below: '/timeline', page: timelinePage },
  { below: '/search', page: searchPage },
  { below: '/preview/:id', page: previewPage, keeping: 'never' },
];
