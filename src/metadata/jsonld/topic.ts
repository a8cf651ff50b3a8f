import type { DefinedTermLeaf, WithContext } from 'schema-dts';
import { type Addresses, MEDIATOPICS, mediatopicAddress } from '../addresses';
import type { TopicFacts } from '../facts';
import { type ListedWork, listedWorks } from './listed-works';
import { CONTEXT, node } from './node';

/** A topic on the record, with what it may tell. */
export interface TopicMetadata extends TopicFacts {
  documentId: string;
  name: string;
  description: string | null;
  /** Its newest articles. */
  articles: ListedWork[];
}

/** A topic by itself: a term, with the code and the address of IPTC's Media Topic where it is one. */
export function topicJsonLd(topic: TopicMetadata, addresses: Addresses): WithContext<DefinedTermLeaf> {
  const { mediatopic } = topic;
  return {
    ...CONTEXT,
    ...node<DefinedTermLeaf>({
      '@type': 'DefinedTerm',
      '@id': addresses.of('topic', topic.documentId),
      identifier: topic.documentId,
      name: topic.name,
      description: topic.description,
      termCode: mediatopic,
      inDefinedTermSet: mediatopic && MEDIATOPICS,
      sameAs: mediatopic && mediatopicAddress(mediatopic),
      subjectOf: listedWorks(topic.articles, addresses),
    }),
  };
}
