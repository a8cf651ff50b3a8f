import type { Schema, Struct } from '@strapi/strapi';

export interface RecordCitation extends Struct.ComponentSchema {
  collectionName: 'components_record_citations';
  info: {
    description: 'A document or statement that the article rests on.';
    displayName: 'Citation';
    icon: 'attachment';
  };
  options: {
    privateAttributes: ['id'];
  };
  attributes: {
    accessedOn: Schema.Attribute.Date;
    archivedUrl: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
    originatesFrom: Schema.Attribute.Relation<
      'oneToOne',
      'api::source.source'
    > &
      Schema.Attribute.Private;
    publishedOn: Schema.Attribute.String &
      Schema.Attribute.CustomField<'global::edtf'> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 64;
      }>;
    source: Schema.Attribute.Relation<'oneToOne', 'api::source.source'> &
      Schema.Attribute.Private;
    title: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    url: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
  };
}

export interface RecordCorrection extends Struct.ComponentSchema {
  collectionName: 'components_record_corrections';
  info: {
    description: 'What was wrong, and when it was put right.';
    displayName: 'Correction';
    icon: 'pencil';
  };
  options: {
    privateAttributes: ['id'];
  };
  attributes: {
    date: Schema.Attribute.Date & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<
      ['correction', 'clarification', 'update', 'retraction']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'correction'>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10000;
      }>;
  };
}

export interface RecordFigure extends Struct.ComponentSchema {
  collectionName: 'components_record_figures';
  info: {
    description: 'A picture with what a reader is told about it.';
    displayName: 'Figure';
    icon: 'picture';
  };
  options: {
    privateAttributes: ['id'];
  };
  attributes: {
    alt: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    credit: Schema.Attribute.Relation<'oneToOne', 'api::source.source'> &
      Schema.Attribute.Private;
    creditText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    image: Schema.Attribute.Media<'images'>;
  };
}

export interface RecordOtherName extends Struct.ComponentSchema {
  collectionName: 'components_record_other_names';
  info: {
    description: 'Another name of the same person or organization.';
    displayName: 'Other name';
    icon: 'user';
  };
  options: {
    privateAttributes: ['id'];
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      ['alias', 'weak alias', 'previous', 'transliteration']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'alias'>;
    language: Schema.Attribute.String &
      Schema.Attribute.CustomField<'global::language'> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface RecordQuote extends Struct.ComponentSchema {
  collectionName: 'components_record_quotes';
  info: {
    description: 'Words that somebody said, and who said them.';
    displayName: 'Quote';
    icon: 'quote';
  };
  options: {
    privateAttributes: ['id'];
  };
  attributes: {
    attribution: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    language: Schema.Attribute.String &
      Schema.Attribute.CustomField<'global::language'> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    onBehalfOf: Schema.Attribute.Relation<
      'oneToOne',
      'api::organization.organization'
    >;
    saidOn: Schema.Attribute.String &
      Schema.Attribute.CustomField<'global::edtf'> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 64;
      }>;
    speaker: Schema.Attribute.Relation<'oneToOne', 'api::person.person'>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10000;
      }>;
  };
}

export interface RecordReportedEvent extends Struct.ComponentSchema {
  collectionName: 'components_record_reported_events';
  info: {
    description: 'An event as this article reports it.';
    displayName: 'Reported event';
    icon: 'calendar';
  };
  options: {
    privateAttributes: ['id'];
  };
  attributes: {
    dateGiven: Schema.Attribute.String &
      Schema.Attribute.CustomField<'global::edtf'> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 64;
      }>;
    dateWords: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    event: Schema.Attribute.Relation<'oneToOne', 'api::event.event'>;
    passage: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
    reportedSince: Schema.Attribute.DateTime & Schema.Attribute.Private;
    sources: Schema.Attribute.Relation<'oneToMany', 'api::source.source'> &
      Schema.Attribute.Private;
  };
}

export interface RecordRole extends Struct.ComponentSchema {
  collectionName: 'components_record_roles';
  info: {
    description: 'A post or membership, held between two dates or seen held on one.';
    displayName: 'Role';
    icon: 'briefcase';
  };
  options: {
    privateAttributes: ['id'];
  };
  attributes: {
    attestedOn: Schema.Attribute.String &
      Schema.Attribute.CustomField<'global::edtf'> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 64;
      }>;
    from: Schema.Attribute.String &
      Schema.Attribute.CustomField<'global::edtf'> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 64;
      }>;
    organization: Schema.Attribute.Relation<
      'oneToOne',
      'api::organization.organization'
    > &
      Schema.Attribute.Private;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    to: Schema.Attribute.String &
      Schema.Attribute.CustomField<'global::edtf'> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 64;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'record.citation': RecordCitation;
      'record.correction': RecordCorrection;
      'record.figure': RecordFigure;
      'record.other-name': RecordOtherName;
      'record.quote': RecordQuote;
      'record.reported-event': RecordReportedEvent;
      'record.role': RecordRole;
    }
  }
}
