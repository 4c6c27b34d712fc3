-- Permits worked out before parents' access ended with the day before 16 stand until they are worked out anew: they are cut
-- short here, so that an upgrade leaves no parent with more than the rules give. What is too short is mended by the next
-- renewal. A birth date of 29 February has its 12th and 16th birthday on that day.
delete from permit where basis = 'PARENT' and area = 'HISTORY';

update permit p set valid_until = least(p.valid_until,
        (c.birth_date + case p.area when 'ACCESS_LOG' then interval '12 years' else interval '16 years' end)::date - 1)
    from person c where c.id = p.person_id and p.basis = 'PARENT';
