-- Rehabilitation with medicines for opioid dependence (legemiddelassistert rehabilitering, LAR-forskriften § 6) is written in
-- beside compulsory care, and opened by a permit of its own: each course by its first line, compulsory care by the unit.
alter table care_line add column item uuid;
update care_line set item = unit_id;
alter table care_line alter column item set not null;

alter table care_line drop constraint care_line_says_check;
alter table care_line add constraint care_line_says_check check (says in ('COMPULSORY_FROM', 'COMPULSORY_UNTIL',
    'FOLLOWED_UP', 'NO_PLAN_BECAUSE', 'LAR_FROM', 'LAR_UNTIL', 'PLAN_OFFERED'));
alter table care_line add constraint care_line_item_check check (
    says in ('LAR_UNTIL', 'PLAN_OFFERED') or item = case when says = 'LAR_FROM' then id else unit_id end);

drop policy read on care_line;
create policy read on care_line for select to ip_app using (
    (select true from permit p where p.person_id = care_line.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'TREATMENT' and p.may in ('READ', 'WRITE')
        and (p.item is null or p.item = care_line.item)
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
    and not (care_line.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
        and b.grantee = any ((select ip_grantees())::uuid[])))));
