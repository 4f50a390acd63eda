-- PostgreSQL before 18 makes a forbidden plan astronomically dear, and would compile even the smallest query because of it.
set local search_path = desk, public;
alter function desk.search_messages(tsquery, timestamptz, uuid, integer, boolean, uuid[], uuid[], text[]) set jit = off;
alter function desk.search_contacts(text, integer) set jit = off;
