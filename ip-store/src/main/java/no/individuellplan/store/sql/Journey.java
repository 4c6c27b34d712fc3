package no.individuellplan.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * Questions that go to the database together and come back together: the way there takes longer than most of the answers.
 * They are asked in order, in the transaction that runs; when one fails, all have failed. For one use.
 */
public final class Journey {
    private final StringJoiner statements = new StringJoiner(";");
    private final List<Object> values = new ArrayList<>();
    private final List<Answer<?>> answers = new ArrayList<>();

    /** @return what there is to read once {@link Sql#make} has been there */
    public <T> Answer<T> ask(Question<T> question, Object... about) {
        Answer<T> answer = new Answer<>(question);
        statements.add(question.sql());
        values.addAll(Arrays.asList(about));
        answers.add(answer);
        return answer;
    }

    /** A statement whose answer nobody needs. */
    public void say(String statement) {
        ask(new Question<>(statement, row -> null));
    }

    String statements() {
        return statements.toString();
    }

    Object[] values() {
        return values.toArray();
    }

    List<Answer<?>> answers() {
        return answers;
    }

    /** The rows that answer one question. */
    public static final class Answer<T> {
        private final Question<T> question;
        private List<T> rows;

        private Answer(Question<T> question) {
            this.question = question;
        }

        public List<T> rows() {
            return rows;
        }

        void read(ResultSet found) throws SQLException {
            rows = Found.all(found, question.reader());
        }
    }
}
