/** Tabs as in the ARIA Authoring Practices: only the open one is in the tab order, and the arrow keys move round all of them. */
export class Tabs {
  readonly #tabs: readonly HTMLElement[];
  readonly #opened: (name: string) => void;

  constructor(list: HTMLElement, opened: (name: string) => void) {
    this.#tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    this.#opened = opened;
    for (const tab of this.#tabs) tab.addEventListener('click', () => this.open(nameOf(tab)));
    list.addEventListener('keydown', (event) => {
      const now = this.#tabs.indexOf(document.activeElement as HTMLElement);
      const to = this.#target(event.key, now);
      if (now < 0 || to === undefined) return;
      event.preventDefault();
      const tab = this.#tabs[to]!;
      this.open(nameOf(tab));
      tab.focus();
    });
    this.open(nameOf(this.#tabs[0]!));
  }

  open(name: string): void {
    for (const tab of this.#tabs) {
      const chosen = nameOf(tab) === name;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')!)!.hidden = !chosen;
    }
    this.#opened(name);
  }

  /** The tab that a key moves to. */
  #target(key: string, now: number): number | undefined {
    const { length } = this.#tabs;
    const onward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'Home') return 0;
    if (key === 'End') return length - 1;
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
    return (now + (key === onward ? 1 : length - 1)) % length;
  }
}

function nameOf(tab: HTMLElement): string {
  return tab.id.slice('tab-'.length);
}
