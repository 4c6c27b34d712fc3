package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.local.PlainBrowser;
import no.individuellplan.web.proof.Operations.Answer;
import no.individuellplan.web.proof.Operations.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * When the log of who has looked cannot be written, nobody is answered and nothing is done (I10): every operation of the
 * API, and pages, over a real database whose log takes no more rows.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class NoLogNoAnswerTest {
    private static final String TAKES_NO_MORE = """
            create function no_more_rows() returns trigger language plpgsql as
                'begin raise exception ''the disk is full'' using errcode = ''53100''; end';
            create trigger no_more_rows before insert on access_log for each statement execute function no_more_rows()
            """;
    private static final String TABLES = """
            select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and relkind in ('r', 'p') and not relispartition
            and relname !~ '^(scheduled_tasks|access_log_checkpoint|flyway)' order by 1
            """;

    @TestHTTPResource("/")
    URI root;

    @Inject
    Raw raw;

    private Connection owner;
    private Operations operations;
    private List<String> before;

    @BeforeEach
    void look() throws SQLException {
        Quiet.await(raw);
        owner = raw.owner();
        operations = new Operations(root, owner);
        before = everything();
    }

    @AfterEach
    void mend() throws SQLException {
        try (Statement sql = owner.createStatement()) {
            sql.execute("drop trigger if exists no_more_rows on access_log");
            sql.execute("drop function if exists no_more_rows()");
            sql.execute("grant insert on access_log to ip_app, ip_system");
        }
        owner.close();
    }

    @Test
    void when_the_log_takes_no_more_rows_no_operation_answers_and_nothing_is_done() throws Exception {
        List<Operation> all = operations.all();
        breakBy(TAKES_NO_MORE);
        nobodyIsAnswered(all);
    }

    @Test
    void when_the_right_to_write_the_log_is_gone_it_is_a_fault_and_no_404() throws Exception {
        List<Operation> all = operations.all();
        breakBy("revoke insert on access_log from ip_app, ip_system");
        nobodyIsAnswered(all);
    }

    @Test
    void a_refused_try_that_cannot_be_logged_is_not_answered_either() throws Exception {
        Operation plan = operations.all().stream()
                .filter(one -> one.id().equals("getPlan"))
                .findFirst()
                .orElseThrow();
        Operation nosy = new Operation(plan.id(), plan.method(), plan.address(), "henrik", null);
        assertThat(operations.call(nosy).status()).isEqualTo(404);
        before = everything();
        breakBy(TAKES_NO_MORE);
        assertThat(operations.call(nosy).status()).isEqualTo(503);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void with_the_log_whole_the_same_readings_are_answered() throws Exception {
        Map<String, Answer> wrong = new TreeMap<>();
        for (Operation one : operations.all()) {
            if (one.method().equals("GET")) {
                Answer answer = operations.call(one);
                if (answer.status() != 200) {
                    wrong.put(one.id(), answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_page_about_anybody_is_shown() throws Exception {
        String ane = Raw.texts(owner, "select id::text from person where given_name = 'Ane'")
                .getFirst();
        Map<String, List<String>> pages = Map.of(
                "ane", List.of("min-plan", "min-plan/hvem-har-sett", "min-plan/deling"),
                "marit", List.of("arbeid", "personer/" + ane + "/plan"));
        for (Map.Entry<String, List<String>> mine : pages.entrySet()) {
            PlainBrowser browser = new PlainBrowser();
            browser.logIn(browser.get(root + mine.getValue().getFirst()), mine.getKey());
            for (String page : mine.getValue()) {
                assertThat(browser.get(root + page).status()).as(page).isEqualTo(200);
            }
            breakBy(TAKES_NO_MORE);
            for (String page : mine.getValue()) {
                assertThat(browser.get(root + page).status()).as(page).isEqualTo(500);
            }
            breakBy("drop trigger no_more_rows on access_log", "drop function no_more_rows()");
        }
    }

    private void nobodyIsAnswered(List<Operation> all) throws IOException, SQLException {
        assertThat(all).hasSizeGreaterThan(55);
        List<String> answered = new ArrayList<>();
        for (Operation one : all) {
            if (!Operations.ABOUT_NOBODY.contains(one.id())) {
                Answer answer = operations.call(one);
                if (answer.status() != 503 || !answer.body().contains("problem:not-logged")) {
                    answered.add(one.method() + " " + one.address() + " (" + one.id() + ", " + one.user() + "): "
                            + answer.status() + " " + answer.body());
                }
            }
        }
        assertThat(answered).isEmpty();
        assertThat(everything()).as("what is kept").isEqualTo(before);
    }

    private void breakBy(String... statements) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    private List<String> everything() throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table : Raw.texts(owner, TABLES)) {
            all.addAll(Raw.texts(
                    owner,
                    "select '" + table + " ' || count(*) || ' ' || md5(coalesce(string_agg(md5(t::text), '' order by"
                            + " md5(t::text)), '')) from " + table + " t"));
        }
        return all;
    }
}
