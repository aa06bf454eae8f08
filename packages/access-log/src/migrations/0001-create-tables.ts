/**
 * The tables of the log. Entries, and the index of whom they were about, are partitioned by the month of `at`; pruning drops whole months.
 * `reading` is a table of its own, not a GIN index on `entry.residents`: a page of a resident's entries then costs the same however many he has.
 */
export const CREATE_TABLES = `
CREATE TABLE field_set (
  id bytea PRIMARY KEY,
  coordinates text[] NOT NULL
);
CREATE TABLE batch (
  number bigint PRIMARY KEY,
  previous bytea NOT NULL,
  entries_hash bytea NOT NULL,
  entry_count int NOT NULL,
  first_id bigint NOT NULL,
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  head bytea NOT NULL,
  signature bytea NOT NULL
);
CREATE INDEX batch_last_at ON batch (last_at);
CREATE TABLE checkpoint (
  number bigint PRIMARY KEY,
  head bytea NOT NULL,
  next_id bigint NOT NULL,
  last_at timestamptz NOT NULL,
  made_at timestamptz NOT NULL,
  signature bytea NOT NULL
);
CREATE TABLE entry (
  id bigint NOT NULL,
  at timestamptz NOT NULL,
  batch bigint NOT NULL,
  subject text NOT NULL,
  department text NOT NULL,
  roles text[] NOT NULL,
  purpose text,
  case_no text,
  operation text,
  document_hash bytea,
  residents int[] NOT NULL,
  field_set bytea NOT NULL,
  refused_set bytea,
  outcome text NOT NULL CHECK (outcome IN ('ANSWERED', 'PARTIAL', 'REFUSED', 'FAILED')),
  refusal text,
  hidden_until date,
  hidden_basis text,
  CHECK ((hidden_until IS NULL) = (hidden_basis IS NULL)),
  PRIMARY KEY (at, id)
) PARTITION BY RANGE (at);
CREATE INDEX entry_batch ON entry (batch, id);
CREATE INDEX entry_subject ON entry (subject, at, id);
CREATE INDEX entry_department ON entry (department, at, id);
CREATE INDEX entry_purpose ON entry (purpose, at, id);
CREATE TABLE reading (
  resident_no int NOT NULL,
  at timestamptz NOT NULL,
  entry_id bigint NOT NULL,
  PRIMARY KEY (resident_no, at, entry_id)
) PARTITION BY RANGE (at);
`;
