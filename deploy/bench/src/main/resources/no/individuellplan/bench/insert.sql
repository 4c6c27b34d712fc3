insert into bench_insert (id, made, body) values (gen_random_uuid(), now(), convert_to(repeat('0123456789abcdef', 192), 'UTF8'));
