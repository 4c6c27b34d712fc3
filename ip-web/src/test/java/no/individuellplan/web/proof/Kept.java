package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What the database has kept of messages, read as its owner. */
final class Kept {
    private final Connection owner;

    Kept(Connection owner) {
        this.owner = owner;
    }

    /** The e-messages that carry this text, as «direction type state». */
    List<String> carrying(String text) throws SQLException {
        return texts("select m.direction || ' ' || m.state from e_message m where m.msg_id = " + msgId(text)
                + " order by m.direction desc");
    }

    /** The acknowledgements of the message with this text: ours to the sender, and the sender's copy. */
    List<String> receipts(String text) throws SQLException {
        String out = "(select r.msg_id from e_message r join e_message m on r.answers = m.id"
                + " where m.direction = 'IN' and m.msg_id = " + msgId(text) + ")";
        return texts("select direction || ' ' || state from e_message where type = 'APPREC' and msg_id in " + out
                + " order by direction desc");
    }

    /** How many messages with this text stand in the thread, and that the receiver can read it. */
    List<String> inThread(String text) throws SQLException {
        return texts("select case when readable_at_receiver is null then 'unread' else 'readable' end"
                + " from thread_message where text = '" + text + "'");
    }

    boolean isWritten(String text) throws SQLException {
        return !inThread(text).isEmpty();
    }

    /** Once written, once imported, one receipt out and in, acknowledged. */
    void isAcknowledgedExactlyOnce(String text) throws SQLException {
        assertThat(inThread(text)).as("in the thread: %s", text).containsExactly("readable");
        assertThat(carrying(text)).as("carrying: %s", text).containsExactly("OUT ACKNOWLEDGED", "IN IMPORTED");
        assertThat(receipts(text)).as("receipts of: %s", text).containsExactly("OUT SENT", "IN IMPORTED");
    }

    /** Every message that came in is noted as received, once, and nothing else is. */
    void nothingIsDoubled() throws SQLException {
        assertThat(texts("select msg_id || '@' || receiver_her from e_message where direction = 'IN'"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(texts("select duplicate_key from received"));
        assertThat(texts("select msg_id || ' ' || sender_her from e_message where direction = 'OUT'"))
                .doesNotHaveDuplicates();
        assertThat(texts("select answers::text from e_message where answers is not null"))
                .doesNotHaveDuplicates();
    }

    /** What one address sent in the conversation of this text, in the order it was written, and as it arrived. */
    void arrivedInOrder(String text) throws SQLException {
        String conversation =
                "(select conversation from e_message where direction = 'OUT' and msg_id = " + msgId(text) + ")";
        for (String sender : texts("select distinct sender_her from e_message where conversation = " + conversation
                + " and type <> 'APPREC'")) {
            String one = "select msg_id::text from e_message where type <> 'APPREC' and sender_her = '" + sender
                    + "' and conversation = " + conversation + " and direction = '%s' order by id";
            assertThat(texts(one.formatted("IN"))).as("arrived from %s", sender).isEqualTo(texts(one.formatted("OUT")));
        }
    }

    private static String msgId(String text) {
        return "(select o.msg_id from thread_message t join e_message o on o.id = t.e_message_id where t.text = '"
                + text + "')";
    }

    private List<String> texts(String sql) throws SQLException {
        return Raw.texts(owner, sql);
    }
}
