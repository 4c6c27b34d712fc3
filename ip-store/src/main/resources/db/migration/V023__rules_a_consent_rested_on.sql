-- Which rules let a line of the ledger be written, and what they were asked about. Older lines were written before this was kept.
alter table consent_entry add column rules text;
alter table consent_entry add column facts text;
alter table consent_entry add constraint rules_with_their_facts check ((rules is null) = (facts is null));
