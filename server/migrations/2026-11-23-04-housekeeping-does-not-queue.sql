-- Making or dropping a partition wants its parent for itself. Behind somebody who reads for an hour, as a backup does, it would wait, and
-- everybody who writes would wait behind it: webhooks among them. It gives up instead; partitions are made a week ahead, and the next hour comes.
set local search_path = desk, public;
alter function desk.make_partitions(timestamptz) set lock_timeout = '1s';
alter function desk.drop_old(timestamptz) set lock_timeout = '1s';
