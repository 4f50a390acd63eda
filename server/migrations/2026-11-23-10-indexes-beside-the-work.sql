-- Outside a transaction: over ten million messages this takes minutes, in which people go on writing. What an interrupted run left behind goes first.
drop index concurrently if exists desk.message_found;
create index concurrently message_found on desk.message using gin (desk.search_words(workspace_id, sort_at, text)) with (fastupdate = off) where kind in ('inbound', 'outbound', 'note');
drop index concurrently if exists desk.contact_second_word;
create index concurrently contact_second_word on desk.contact (workspace_id, desk.later_words(desk.plain(name), 1) text_pattern_ops);
drop index concurrently if exists desk.contact_third_word;
create index concurrently contact_third_word on desk.contact (workspace_id, desk.later_words(desk.plain(name), 2) text_pattern_ops);
drop index concurrently if exists desk.identity_second_word;
create index concurrently identity_second_word on desk.identity (workspace_id, desk.later_words(desk.plain(handle), 1) text_pattern_ops);
drop index concurrently if exists desk.identity_third_word;
create index concurrently identity_third_word on desk.identity (workspace_id, desk.later_words(desk.plain(handle), 2) text_pattern_ops);
