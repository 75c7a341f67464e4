/**
 * What an editor pastes: one record, in the form that a place lets through. The words are the same in all
 * (docs/decisions/0010). Each ends in a link to the record's live page, whose absolute address is `page`.
 * All throw a RangeError where a record is unknown.
 */
import type { Slice, TimelineSlice } from '@baku-charter/core';
import type { PillarsOptions, QuoteOptions, TimelineOptions } from '../records.ts';
import { type PageOptions, pillarsForm, quoteForm, timelineForm } from './blocks.ts';
import { feedHtml, markedHtml, tagHtml } from './html.ts';
import { contentText, markdownOf, plainOf } from './plain.ts';

type ForQuote = QuoteOptions & PageOptions;
type ForPillars = PillarsOptions & PageOptions;
type ForTimeline = TimelineOptions & PageOptions;

/** Form 1: `<charter-quote>` around what is read until its script has run. */
export const quoteTag = (data: Slice, id: string, options: ForQuote): string => tagHtml(quoteForm(data, id, options));
export const pillarsTag = (data: Slice, options: ForPillars): string => tagHtml(pillarsForm(data, options));
export const timelineTag = (data: TimelineSlice, options: ForTimeline): string => tagHtml(timelineForm(data, options));

/** Form 2: a `figure` or `div` that sanitizers let through and the loader turns into the element. */
export const quoteMarked = (data: Slice, id: string, options: ForQuote): string =>
  markedHtml(quoteForm(data, id, options));
export const pillarsMarked = (data: Slice, options: ForPillars): string => markedHtml(pillarsForm(data, options));
export const timelineMarked = (data: TimelineSlice, options: ForTimeline): string =>
  markedHtml(timelineForm(data, options));

/** HTML for mail and feeds. */
export const quoteFeedHtml = (data: Slice, id: string, options: ForQuote): string =>
  feedHtml(quoteForm(data, id, options));
export const pillarsFeedHtml = (data: Slice, options: ForPillars): string => feedHtml(pillarsForm(data, options));
export const timelineFeedHtml = (data: TimelineSlice, options: ForTimeline): string =>
  feedHtml(timelineForm(data, options));

/** Markdown (CommonMark). */
export const quoteMarkdown = (data: Slice, id: string, options: ForQuote): string =>
  markdownOf(quoteForm(data, id, options));
export const pillarsMarkdown = (data: Slice, options: ForPillars): string => markdownOf(pillarsForm(data, options));
export const timelineMarkdown = (data: TimelineSlice, options: ForTimeline): string =>
  markdownOf(timelineForm(data, options));

/** Plain text. */
export const quoteText = (data: Slice, id: string, options: ForQuote): string => plainOf(quoteForm(data, id, options));
export const pillarsText = (data: Slice, options: ForPillars): string => plainOf(pillarsForm(data, options));
export const timelineText = (data: TimelineSlice, options: ForTimeline): string => plainOf(timelineForm(data, options));

/** The words that every form has, a line each. */
export const quoteContentText = (data: Slice, id: string, options: ForQuote): string =>
  contentText(quoteForm(data, id, options));
export const pillarsContentText = (data: Slice, options: ForPillars): string => contentText(pillarsForm(data, options));
export const timelineContentText = (data: TimelineSlice, options: ForTimeline): string =>
  contentText(timelineForm(data, options));
