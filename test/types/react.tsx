/** The tag in JSX, as React 19 takes it. Compiled, never run. */
import '@werkvorm/all/jsx';

export const right = (
  <wv-opportunity-circle
    board="team"
    layout="list"
    onwv-change={(event) => void event.detail.event.type}
    onwv-refused={(event) => void event.detail.message}
  />
);

// @ts-expect-error a layout that does not exist
export const wrongLayout = <wv-opportunity-circle layout="table" />;

// @ts-expect-error an attribute that does not exist
export const wrongAttribute = <wv-opportunity-circle colour="red" />;

export const walk = <wv-commitment-walk board="team" as="participant" person="p1" name="place" required />;

// @ts-expect-error a role that does not exist
export const wrongRole = <wv-commitment-walk as="director" />;
