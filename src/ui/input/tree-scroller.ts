/** What the tree scrolls in; null if there is no tree. @param element of the view */
export function treeScroller(element: HTMLElement): HTMLElement | null {
  return element.find('.capstone-roadmap-main .capstone-roadmap-scroller');
}
