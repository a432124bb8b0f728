/** The text of an element, a line a block: what a person would copy from the page. Iterative; linear in nodes. */

/** The little of the DOM that is needed here, so that no DOM library's types leak. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS BUTTON FORM INPUT SELECT TEXTAREA NAV HEAD'.split(
    ' ',
  ),
);

export function blockText(root: DomNode): string {
  let text = '';
  const stack: (DomNode | '\n')[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node === '\n') text += '\n';
    else if (node.nodeType === 3) text += (node.textContent ?? '').replace(/[\t\n\r\f ]+/g, ' ');
    else if (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11) {
      const name = node.nodeName.toUpperCase();
      if (SKIPPED.has(name)) continue;
      const block = BLOCKS.has(name);
      if (block) {
        text += '\n';
        stack.push('\n');
      }
      for (let at = node.childNodes.length - 1; at >= 0; at--) {
        const child = node.childNodes[at];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
}
