import { createComponent, createSignal, Match, onCleanup, Switch, type Component, type JSX } from 'solid-js';

/**
 * A component whose code comes when it is first shown. Lighter than Solid's `lazy`, which brings resources and suspense along.
 * If the code cannot be had (offline before everything was kept), it says so in its place.
 */
export function lazyPart<P extends object>(load: () => Promise<Component<P>>): Component<P> {
  let loaded: Component<P> | undefined;
  return (props): JSX.Element => {
    // eslint-disable-next-line solid/components-return-once -- once loaded, it is simply that component
    if (loaded !== undefined) return createComponent(loaded, props);
    const [part, setPart] = createSignal<Component<P> | 'missing'>();
    let isGone = false;
    onCleanup(() => (isGone = true));
    load().then(
      (component) => {
        loaded = component;
        if (!isGone) setPart(() => component);
      },
      () => setPart('missing'),
    );
    const found = (): Component<P> | undefined => {
      const now = part();
      return typeof now === 'function' ? now : undefined;
    };
    return (
      <Switch>
        <Match when={found()} keyed>
          {(component) => createComponent(component, props)}
        </Match>
        <Match when={part() === 'missing'}>
          <p role="alert">This part could not be loaded. Nothing is lost; try again with a connection.</p>
        </Match>
      </Switch>
    );
  };
}
