package no.individuellplan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSecretsTest {
    @TempDir
    Path folder;

    @Test
    void are_made_once_and_only_their_owner_can_read_them() throws IOException {
        Map<String, String> secrets = LocalSecrets.in(folder);
        assertThat(secrets).containsKey(LocalSecrets.OPERATOR).doesNotContainValue(null);
        assertThat(LocalSecrets.in(folder)).isEqualTo(secrets);
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void one_that_an_older_folder_does_not_know_is_added_and_the_others_stay() throws IOException {
        Files.writeString(folder.resolve("secrets.properties"), "IP_STATE_SECRET=old-1\nIP_SESSION_SECRET=old-2\n");
        Map<String, String> secrets = LocalSecrets.in(folder);
        assertThat(secrets).containsEntry("IP_STATE_SECRET", "old-1").containsEntry("IP_SESSION_SECRET", "old-2");
        assertThat(secrets.get(LocalSecrets.OPERATOR)).hasSize(32);
        assertThat(LocalSecrets.in(folder)).isEqualTo(secrets);
    }
}
