-- Two tables that no version has read or written. The first slice that needs one makes it again, as it then needs it.
set local search_path = desk, public;
drop table if exists consumer_cursor;
drop table if exists setting;
