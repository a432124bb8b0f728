import type { Span } from '@wasit/domain';

/** Marks the element that a segment of the report's text is shown in: where it begins, in UTF-16 units. */
export const SEGMENT_START = 'data-segment-start';

const offsetOf = (node: Node, within: number): number | null => {
  const element = node instanceof Element ? node : node.parentElement;
  const segment = element?.closest(`[${SEGMENT_START}]`);
  if (segment === null || segment === undefined) return null;
  return Number(segment.getAttribute(SEGMENT_START)) + (node.nodeType === Node.TEXT_NODE ? within : 0);
};

/** What is selected in the report's text, as offsets into it; null where nothing of it is. */
export const selectedSpan = (): Span | null => {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
};
