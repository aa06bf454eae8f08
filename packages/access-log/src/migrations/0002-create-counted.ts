/**
 * The sets of residents who were counted, each with the entry that says so. A table of its own, though no entry has more than one: it is what is gone through to find whether somebody was counted, and it is made in
 * no time however long the log is, while nobody waits for whoever reads the entries. EXTERNAL: not compressed, so that a piece of a set is read without the rest of it.
 */
export const CREATE_COUNTED = `
CREATE TABLE counted (
  at timestamptz NOT NULL,
  entry_id bigint NOT NULL,
  question text,
  definition text NOT NULL,
  members bytea NOT NULL,
  PRIMARY KEY (at, entry_id)
) PARTITION BY RANGE (at);
ALTER TABLE counted ALTER COLUMN members SET STORAGE EXTERNAL;
`;
