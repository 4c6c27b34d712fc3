-- A service that has been asked to take part may write its answer, and holds a permit to write its place for that. What it will
-- contribute it writes only when it takes part: the use case refuses it before, and now row-level security does as well.
alter policy add on contribution with check (
    (select true from permit p where p.person_id = contribution.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'PLAN' and p.may = 'WRITE'
        and (p.item is null or p.item = (select t.id from participant t where t.plan_id = contribution.plan_id
            and t.unit_id = contribution.unit_id and t.state = 'ACCEPTED' limit 1))
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
    and not (contribution.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
        and b.grantee = any ((select ip_grantees())::uuid[])))));
alter policy change on contribution using (
    (select true from permit p where p.person_id = contribution.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'PLAN' and p.may = 'WRITE'
        and (p.item is null or p.item = (select t.id from participant t where t.plan_id = contribution.plan_id
            and t.unit_id = contribution.unit_id and t.state = 'ACCEPTED' limit 1))
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
    and not (contribution.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
        and b.grantee = any ((select ip_grantees())::uuid[])))))
with check (
    (select true from permit p where p.person_id = contribution.person_id
        and p.grantee = any ((select ip_grantees())::uuid[]) and p.area = 'PLAN' and p.may = 'WRITE'
        and (p.item is null or p.item = (select t.id from participant t where t.plan_id = contribution.plan_id
            and t.unit_id = contribution.unit_id and t.state = 'ACCEPTED' limit 1))
        and (p.valid_from is null or p.valid_from <= (select ip_today()))
        and (p.valid_until is null or p.valid_until >= (select ip_today())) limit 1) is true
    and not (contribution.person_id = any (array(select b.person_id from permit b where b.may = 'BARRED'
        and b.grantee = any ((select ip_grantees())::uuid[])))));
